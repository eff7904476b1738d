package org.coroscope.ui.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.stage.Window;
import org.coroscope.export.ExportFormat;
import org.coroscope.export.ExportRequest;
import org.coroscope.export.ExportSubject;
import org.coroscope.export.Exporter;
import org.coroscope.export.StepSpan;
import org.coroscope.lesson.Lesson;
import org.coroscope.lesson.LessonReader;
import org.coroscope.render.CodeListing;
import org.coroscope.render.FontBook;
import org.coroscope.render.export.Exhibit;
import org.coroscope.render.export.PictureOptions;
import org.coroscope.render.export.Pictures;
import org.coroscope.render.export.View;
import org.coroscope.timeline.TimeWindow;
import org.coroscope.timeline.TimelineLayout;
import org.coroscope.trace.Narrator;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.run.Background;
import org.coroscope.ui.run.RecordedRun;
import org.coroscope.ui.session.Document;
import org.coroscope.ui.session.Message;
import org.coroscope.ui.session.PlayheadViewModel.Moment;
import org.coroscope.ui.session.SessionViewModel;
import org.coroscope.ui.theme.Appearance;
import org.coroscope.ui.theme.AppearanceViewModel;
import org.coroscope.ui.timeline.TimelineViewModel;

/** Exports what the window shows: opens the window of exports, or copies at once. */
public final class ExportDesk {

  /** SVG is offered beside the pixels to programs that can paste it. */
  private static final DataFormat SVG = svgFormat();

  private final SessionViewModel session;
  private final AppearanceViewModel appearance;
  private final TimelineViewModel timeline;
  private final Background background;
  private final Exporter exporter;
  private final String version;
  private final SaveDialogs dialogs;
  private final Texts texts;

  /**
   * A desk for a session.
   *
   * @param timeline shows a part of the program, which can be exported by itself
   * @param narrator tells what happens at a step, in the pictures' words
   * @param version of the program, which files name
   * @param dialogs asks where to save
   */
  public ExportDesk(
      SessionViewModel session,
      AppearanceViewModel appearance,
      TimelineViewModel timeline,
      Background background,
      FontBook fonts,
      Narrator narrator,
      String version,
      SaveDialogs dialogs,
      Texts texts) {
    this.session = session;
    this.appearance = appearance;
    this.timeline = timeline;
    this.background = background;
    this.exporter = new Exporter(new Pictures(fonts, narrator), narrator);
    this.version = version;
    this.dialogs = dialogs;
    this.texts = texts;
  }

  private static DataFormat svgFormat() {
    DataFormat known = DataFormat.lookupMimeType("image/svg+xml");
    return known == null ? new DataFormat("image/svg+xml") : known;
  }

  /** Opens the window of exports; does nothing while there is no recording. */
  public void open(ExportKind kind, Window owner) {
    session.playhead().moment().ifPresent(now -> open(kind, owner, now));
  }

  private void open(ExportKind kind, Window owner, Moment now) {
    session.playhead().pause();
    ExportSubject subject = subject(now.recording());
    StepSpan shown = shownByTimeline(now);
    ExportChoices choices = new ExportChoices(subject.remarks().size() > 0, shown);
    choices.axis.set(timeline.axisProperty().get());
    choices.theme.set(appearance.themeProperty().get().id());
    choices.step.set(Integer.toString(now.step()));
    choices.kind.set(kind);
    ExportViewModel model =
        new ExportViewModel(
            now.trace(), choices, new ExportMaker(subject, exporter), background, texts);
    new ExportWindow(model, plainName(), dialogs, ExportDesk::toClipboard, texts)
        .show(owner, new Appearance(appearance));
  }

  private StepSpan shownByTimeline(Moment now) {
    TimelineLayout layout = timeline.layoutProperty().get();
    if (layout == null || layout.model().trace() != now.trace()) {
      return StepSpan.whole(now.trace());
    }
    TimeWindow window = layout.window();
    int last = layout.scale().stepAt(window.end());
    return new StepSpan(
        layout.scale().stepAt(Math.max(0, window.start())), Math.min(last, now.trace().lastStep()));
  }

  /** Copies a picture of the whole step that is shown; a message tells when it is done. */
  public void copyStep() {
    session.playhead().moment().ifPresent(this::copyStep);
  }

  private void copyStep(Moment now) {
    ExportMaker maker = new ExportMaker(subject(now.recording()), exporter);
    PictureOptions options =
        PictureOptions.timeline(now.trace().lastStep())
            .withView(View.ALL)
            .withTheme(appearance.themeProperty().get().timeline())
            .at(now.step());
    ExportRequest request = ExportRequest.picture(ExportFormat.PNG, options, 2);
    background
        .exports()
        .execute(
            () -> {
              try {
                ExportMaker.CopiedPicture copied = maker.copy(request, 0).orElseThrow();
                background
                    .ui()
                    .execute(
                        () -> {
                          toClipboard(copied);
                          String step = Integer.toString(now.step());
                          tell(Message.Kind.INFO, texts.get("export.copied.step", step));
                        });
              } catch (IOException failure) {
                String said =
                    texts.get("export.failure.write", String.valueOf(failure.getMessage()));
                background.ui().execute(() -> tell(Message.Kind.ERROR, said));
              }
            });
  }

  private void tell(Message.Kind kind, String said) {
    session.tell(Message.of(kind, said));
  }

  private ExportSubject subject(RecordedRun run) {
    String text = run.program().text();
    Document document = session.documentProperty().get();
    String id = document.file().isPresent() ? plainName() : document.id();
    Lesson lesson = LessonReader.read(id, run.program().fileName(), text);
    Exhibit exhibit =
        new Exhibit(
            run.trace(),
            run.timeline(),
            CodeListing.condensed(text),
            id,
            lesson.title(),
            version,
            step -> "");
    return ExportSubject.of(lesson, exhibit, run.remarks());
  }

  /** The name of the program's file without its ending. */
  private String plainName() {
    return session.documentProperty().get().lesson().fileName().replaceFirst("\\.py$", "");
  }

  private static void toClipboard(ExportMaker.CopiedPicture copied) {
    ClipboardContent content = new ClipboardContent();
    content.putImage(new Image(new ByteArrayInputStream(copied.png())));
    content.put(SVG, ByteBuffer.wrap(copied.svg()));
    Clipboard.getSystemClipboard().setContent(content);
  }
}

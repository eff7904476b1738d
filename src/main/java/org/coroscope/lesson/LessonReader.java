package org.coroscope.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coroscope.lesson.CommentScanner.Comment;
import org.coroscope.lesson.Question.Answer;
import org.coroscope.lesson.Question.Fact;
import org.coroscope.world.SettingException;
import org.coroscope.world.WorldReader;

/**
 * Reads a lesson from its file's text. It never fails: whatever is wrong becomes a {@link
 * LessonProblem} of the lesson.
 */
public final class LessonReader {

  /** A moment in brackets, such as {@code [resumed 2]}, and the text after it. */
  private static final Pattern MOMENT =
      Pattern.compile("\\[\\s*([A-Za-z]+)(?:\\s+(\\d{1,6}))?\\s*]\\s*(.*)", Pattern.DOTALL);

  private final CommentScanner scanner;
  private final List<Note> notes = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();
  private final List<LessonProblem> problems = new ArrayList<>();
  private final WorldReader world = new WorldReader();
  private long seed;

  private LessonReader(String source) {
    scanner = new CommentScanner(source);
  }

  /**
   * Reads a lesson.
   *
   * @param id its name in the catalogue
   * @param fileName the file's own name
   * @param source the whole file
   */
  public static Lesson read(String id, String fileName, String source) {
    LessonReader reader = new LessonReader(source);
    reader.readComments();
    String[] text = splitTitle(reader.scanner.docstring());
    if (text[0].isEmpty()) {
      reader.problem(1, "the lesson has no docstring, whose first line would be its title");
    }
    return new Lesson(
        id,
        fileName,
        text[0].isEmpty() ? fileName : plainTitle(text[0]),
        text[1],
        source,
        reader.seed,
        reader.world.world(),
        reader.notes,
        reader.questions,
        Optional.empty(),
        reader.problems);
  }

  /** A title is shown in menus and lists, too, where code cannot be set apart. */
  static String plainTitle(String title) {
    return title.replace("`", "");
  }

  private static String[] splitTitle(String docstring) {
    String stripped = docstring.strip();
    int end = stripped.indexOf('\n');
    return end < 0
        ? new String[] {stripped, ""}
        : new String[] {stripped.substring(0, end).strip(), stripped.substring(end + 1).strip()};
  }

  private void problem(int line, String message) {
    problems.add(new LessonProblem(line, message));
  }

  private void readComments() {
    List<Comment> comments = scanner.comments();
    int i = 0;
    while (i < comments.size()) {
      Comment first = comments.get(i);
      String mark = first.text().length() > 1 ? first.text().substring(0, 2) : "#";
      int end = i + 1;
      switch (mark) {
        case "#!" -> setting(first);
        case "#:" -> {
          end = blockEnd(comments, i, "#:");
          readNotes(comments.subList(i, end));
        }
        case "#?" -> {
          end = blockEnd(comments, i, "#?");
          readQuestions(comments.subList(i, end));
        }
        default -> {}
      }
      i = end;
    }
  }

  /** The end of the lines of the same mark that follow each other; one after code stands alone. */
  private static int blockEnd(List<Comment> comments, int start, String mark) {
    int end = start + 1;
    while (comments.get(start).alone()
        && end < comments.size()
        && comments.get(end).alone()
        && comments.get(end).text().startsWith(mark)
        && comments.get(end).line() == comments.get(end - 1).line() + 1) {
      end++;
    }
    return end;
  }

  private int lineOf(List<Comment> block) {
    Comment last = block.get(block.size() - 1);
    if (!last.alone()) {
      return last.line();
    }
    int line = scanner.nextCodeLine(last.line());
    if (line == 0) {
      problem(last.line(), "no line of code follows that this could belong to");
    }
    return line;
  }

  private void setting(Comment comment) {
    if (comment.line() == 1 && scanner.docstringEnd() != 0) {
      return; // The first line of a script may name its interpreter.
    }
    String text = comment.text().substring(2).strip();
    int colon = text.indexOf(':');
    String name = colon < 0 ? text : text.substring(0, colon).strip();
    String value = colon < 0 ? "" : text.substring(colon + 1).strip();
    try {
      if (name.equals("seed")) {
        seed = Long.parseLong(value);
      } else if (!world.read(name, value)) {
        problem(
            comment.line(),
            "there is no setting '" + name + "'; there are: seed, host, page, client, file");
      }
    } catch (NumberFormatException e) {
      problem(comment.line(), "the seed must be a whole number, not '" + value + "'");
    } catch (SettingException e) {
      problem(comment.line(), e.getMessage());
    }
  }

  // ---- notes ------------------------------------------------------------------------------------

  private void readNotes(List<Comment> block) {
    int line = lineOf(block);
    if (line == 0) {
      return;
    }
    Occasion occasion = new Occasion(line, Moment.REACHED, 0);
    int start = block.get(0).line();
    List<String> words = new ArrayList<>();
    for (Comment comment : block) {
      String text = comment.text().substring(2).strip();
      Matcher matcher = MOMENT.matcher(text);
      Optional<Occasion> next = occasion(matcher, line, comment.line());
      if (next.isPresent()) {
        addNote(occasion, words, start);
        start = comment.line();
        occasion = next.get();
        text = matcher.group(3);
      }
      words.add(text);
    }
    addNote(occasion, words, start);
  }

  private void addNote(Occasion occasion, List<String> words, int writtenAt) {
    String text = String.join(" ", words).strip();
    if (!text.isEmpty()) {
      notes.add(new Note(occasion, text, writtenAt));
    }
    words.clear();
  }

  private Optional<Occasion> occasion(Matcher matcher, int line, int commentLine) {
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<Moment> moment = Moment.of(matcher.group(1));
    if (moment.isEmpty()) {
      problem(
          commentLine,
          "'["
              + matcher.group(1)
              + "]' is no moment; there are: reached, suspended, resumed, thrown");
      return Optional.empty();
    }
    int occurrence = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    return Optional.of(new Occasion(line, moment.get(), occurrence));
  }

  // ---- questions --------------------------------------------------------------------------------

  private void readQuestions(List<Comment> block) {
    int line = lineOf(block);
    if (line == 0) {
      return;
    }
    QuestionDraft draft = new QuestionDraft(line, block.get(0).line());
    for (Comment comment : block) {
      String text = comment.text().substring(2).strip();
      boolean marked =
          text.length() > 1 && "-+=!".indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
      String rest = marked ? text.substring(2).strip() : text;
      switch (marked ? text.charAt(0) : ' ') {
        case '-' -> draft.answers.add(new Answer(rest, false));
        case '+' -> draft.answers.add(new Answer(rest, true));
        case '=' -> fact(rest, comment.line()).ifPresent(draft.facts::add);
        case '!' -> draft.explanation.add(rest);
        default -> {
          if (!draft.answers.isEmpty()) {
            finish(draft);
            draft = new QuestionDraft(line, comment.line());
          }
          Matcher matcher = MOMENT.matcher(rest);
          Optional<Occasion> occasion =
              draft.text.isEmpty() ? occasion(matcher, line, comment.line()) : Optional.empty();
          if (occasion.isPresent()) {
            draft.occasion = occasion.get();
            rest = matcher.group(3);
          }
          draft.text.add(rest);
        }
      }
    }
    finish(draft);
  }

  private Optional<Fact> fact(String text, int line) {
    int colon = text.indexOf(':');
    String[] words = (colon < 0 ? text : text.substring(0, colon)).strip().split("\\s+", 2);
    Optional<FactKind> kind = FactKind.of(words[0]);
    if (kind.isEmpty()) {
      problem(line, "there is no fact '" + words[0] + "'; there are: " + FactKind.words());
      return Optional.empty();
    }
    String subject = words.length > 1 ? words[1] : "";
    if (kind.get().hasSubject() == subject.isEmpty()) {
      problem(line, "'" + words[0] + "' is written so: " + kind.get().form());
      return Optional.empty();
    }
    Optional<String> value =
        colon < 0 ? Optional.empty() : Optional.of(text.substring(colon + 1).strip());
    return Optional.of(new Fact(kind.get(), subject, value, line));
  }

  private void finish(QuestionDraft draft) {
    if (draft.answers.stream().noneMatch(Answer::right)) {
      problem(draft.startLine, "the question has no right answer (a line '#? + ...')");
      return;
    }
    questions.add(
        new Question(
            draft.occasion,
            String.join(" ", draft.text).strip(),
            draft.answers,
            draft.facts,
            String.join(" ", draft.explanation).strip(),
            draft.startLine));
  }

  /** A question while its lines are being read. */
  private static final class QuestionDraft {
    private final int startLine;
    private final List<String> text = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<String> explanation = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private Occasion occasion;

    QuestionDraft(int line, int startLine) {
      this.startLine = startLine;
      this.occasion = new Occasion(line, Moment.REACHED, 0);
    }
  }
}

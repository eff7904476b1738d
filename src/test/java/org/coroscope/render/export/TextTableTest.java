package org.coroscope.render.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

  private static String written(TextTable table) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      table.write(json, "t");
      json.writeEndObject();
    }
    return text.toString();
  }

  @Test
  void textsThatDifferInNumbersOnlyShareAPattern() throws Exception {
    TextTable table = new TextTable();
    List.of("Task-7 at 1.5 s", "Task-9 at 1.5 s", "main").forEach(table::add);
    assertThat(written(table))
        .isEqualTo(
            "{\"t\":{\"patterns\":[[\"Task-\",\" at \",\".\",\" s\"],[\"main\"]],"
                + "\"which\":[0,0,1],\"numbers\":[7,1,5,2,0,0]}}");
  }

  @Test
  void aNumberThatWouldNotComeBackAsItWasStaysText() throws Exception {
    TextTable table = new TextTable();
    List.of("007", "1.05", "12345678901", "0").forEach(table::add);
    assertThat(written(table))
        .contains("[\"007\"]", "[\"\",\".05\"]", "[\"12345678901\"]", "[\"\",\"\"]")
        .contains("\"numbers\":[1,0]");
  }

  @Test
  void aTextThatIsThereAlreadyHasItsPlace() {
    TextTable table = new TextTable();
    assertThat(List.of(table.placeOf("a"), table.placeOf("b"), table.placeOf("a")))
        .containsExactly(0, 1, 0);
  }
}

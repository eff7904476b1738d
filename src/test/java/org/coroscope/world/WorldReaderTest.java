package org.coroscope.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WorldReaderTest {
  private final WorldReader reader = new WorldReader();

  private String refusal(String name, String value) {
    try {
      reader.read(name, value);
      return "accepted";
    } catch (SettingException e) {
      return e.getMessage();
    }
  }

  @Test
  void hostsAndPagesAreReadWithTheirUnits() {
    assertThat(reader.read("host", "a.example latency=20ms bandwidth=1.5MB/s connections=2"))
        .isTrue();
    assertThat(reader.read("page", "http://a.example/x delay=1.5s size=2kB")).isTrue();
    Timing timing = new Hosts(reader.world()).timing("a.example");
    assertThat(timing.latencyNanos()).isEqualTo(20_000_000L);
    assertThat(timing.bandwidth()).isEqualTo(1_500_000L);
    assertThat(timing.connections()).isEqualTo(2);
    assertThat(timing.dnsNanos()).as("what is not declared costs no time").isZero();
  }

  @Test
  void otherSettingsAreLeftToOthers() {
    assertThat(reader.read("seed", "7")).isFalse();
  }

  @Test
  void mistakesAreNamed() {
    assertThat(refusal("host", "a.example speed=3")).startsWith("there is no 'speed'; there are:");
    assertThat(refusal("host", "a.example latency=fast")).contains("20ms or 1.5s");
    assertThat(refusal("host", "http://a.example/")).contains("#! page:");
    assertThat(refusal("host", "")).contains("a host is written as");
    assertThat(refusal("page", "a.example/ fail=sometimes"))
        .contains("dns, refused, timeout, reset");
    assertThat(refusal("page", "a.example/ body=\"open")).contains("quotation mark");
    assertThat(refusal("page", "a.example/ status=many")).contains("whole number");
    assertThat(refusal("client", "")).contains("a client is written as");
    assertThat(refusal("file", "a.txt size=3")).contains("there is: text");
  }

  @Test
  void clientsMayComeSeveralTimes() {
    reader.read(
        "client", "POST http://localhost:8080/item/{n} times=3 every=100ms at=1 body=\"a b\"");
    assertThat(reader.world().visits())
        .extracting(Visit::method, Visit::target, Visit::port, Visit::atNanos)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("POST", "/item/1", 8080, 1_000_000_000L),
            org.assertj.core.groups.Tuple.tuple("POST", "/item/2", 8080, 1_100_000_000L),
            org.assertj.core.groups.Tuple.tuple("POST", "/item/3", 8080, 1_200_000_000L));
    assertThat(reader.world().visits().get(0).body()).contains("a b");
  }

  @Test
  void textsInQuotesHaveBlanksAndEscapes() {
    reader.read("file", "notes.txt text=\"one \\\"two\\\"\\nthree=3\"");
    assertThat(reader.world().files())
        .containsExactly(new DeclaredFile("notes.txt", "one \"two\"\nthree=3"));
  }

  @Test
  void addressesOfUrls() {
    assertThat(Address.of("https://Example.org/a?b#c"))
        .isEqualTo(new Address(true, "example.org", 443, "/a?b"));
    assertThat(Address.of("http://h:81")).isEqualTo(new Address(false, "h", 81, "/"));
    assertThat(Address.of("localhost/x").port()).isZero();
    assertThatThrownBy(() -> Address.of("http://h:x/")).isInstanceOf(SettingException.class);
  }
}

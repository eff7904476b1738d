package org.coroscope.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostsTest {

  private static Hosts hosts(String... settings) {
    WorldReader reader = new WorldReader();
    for (String setting : settings) {
      int colon = setting.indexOf(": ");
      reader.read(setting.substring(0, colon), setting.substring(colon + 2));
    }
    return new Hosts(reader.world());
  }

  private static Request get(String host, String target) {
    return new Request(false, "GET", host, 80, target, List.of(), new byte[0]);
  }

  private static String body(Reply reply) {
    return new String(reply.body(), StandardCharsets.UTF_8);
  }

  @Test
  void anyUrlIsAnsweredAndAlwaysInTheSameWay() {
    Reply first = hosts().reply(get("www.python.org", "/about"));
    Reply again = hosts().reply(get("www.python.org", "/about"));
    assertThat(first.status()).isEqualTo(200);
    assertThat(first.body()).isEqualTo(again.body()).isNotEmpty();
    assertThat(first.delayNanos()).isEqualTo(again.delayNanos()).isPositive();
    assertThat(hosts().timing("www.python.org")).isEqualTo(hosts().timing("www.python.org"));
    assertThat(hosts().timing("a.org")).isNotEqualTo(hosts().timing("b.org"));
  }

  @Test
  void bodiesAreOfTheKindThatTheNameSays() {
    Hosts hosts = hosts();
    assertThat(hosts.reply(get("a.org", "/x.png")).body()).startsWith(0x89, 'P', 'N', 'G');
    assertThat(body(hosts.reply(get("a.org", "/x.json")))).startsWith("{").contains("a.org/x.json");
    assertThat(body(hosts.reply(get("a.org", "/"))))
        .startsWith("<!doctype html>")
        .endsWith("</html>\n");
  }

  @Test
  void sizesAreKeptToTheByte() {
    Hosts hosts = hosts("page: a.example/* size=777", "page: a.example/tiny size=3");
    assertThat(hosts.reply(get("a.example", "/x")).body()).hasSize(777);
    assertThat(hosts.reply(get("a.example", "/x.gif")).body()).hasSize(777);
    assertThat(hosts.reply(get("a.example", "/tiny")).body()).hasSize(3);
  }

  @Test
  void laterAndNarrowerSettingsCountMore() {
    Hosts hosts =
        hosts(
            "host: a.example status=500",
            "page: a.example/* status=404",
            "page: a.example/ok status=200",
            "page: a.example/q?x=1 status=418");
    assertThat(hosts.reply(get("a.example", "/other")).status()).isEqualTo(404);
    assertThat(hosts.reply(get("a.example", "/ok?y=2")).status()).isEqualTo(200);
    assertThat(hosts.reply(get("a.example", "/q?x=1")).status()).isEqualTo(418);
    assertThat(hosts.reply(get("a.example", "/q?x=2")).status()).isEqualTo(404);
  }

  @Test
  void failuresMayStopAfterSomeRequestsOfTheSamePage() {
    Hosts hosts = hosts("page: a.example/* status=503 times=2");
    assertThat(hosts.reply(get("a.example", "/1")).status()).isEqualTo(503);
    assertThat(hosts.reply(get("a.example", "/2")).status()).isEqualTo(503);
    assertThat(hosts.reply(get("a.example", "/1")).status()).isEqualTo(503);
    assertThat(hosts.reply(get("a.example", "/1")).status()).isEqualTo(200);
  }

  @Test
  void hostsMayFailForAWhile() {
    Hosts hosts = hosts("host: a.example fail=refused times=1");
    assertThat(hosts.timing("a.example").failure()).isEqualTo(Timing.Failure.REFUSED);
    assertThat(hosts.timing("a.example").failure()).isEqualTo(Timing.Failure.NONE);
    assertThat(hosts.timing("nobody.invalid").failure()).isEqualTo(Timing.Failure.DNS);
  }

  @Test
  void httpbinAnswersWithWhatItWasAsked() {
    Hosts hosts = hosts();
    assertThat(hosts.reply(get("httpbin.org", "/status/418")).status()).isEqualTo(418);
    assertThat(hosts.reply(get("httpbin.org", "/delay/2")).delayNanos()).isEqualTo(2_000_000_000L);
    assertThat(body(hosts.reply(get("httpbin.org", "/get?a=b%20c")))).contains("\"a\": \"b c\"");
    assertThat(hosts.reply(get("httpbin.org", "/bytes/100")).body()).hasSize(100);
  }

  @Test
  void transfersTakeTimeByTheBandwidth() {
    assertThat(hosts("host: a.example bandwidth=1kB/s").timing("a.example").transfer(512))
        .isEqualTo(512_000_000L);
    assertThat(hosts("host: a.example").timing("a.example").transfer(512)).isZero();
  }
}

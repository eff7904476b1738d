package org.coroscope.library;

import java.util.List;

/** The names of the modules that are written in Python as a whole. */
final class PythonModules {
  static final List<String> NAMES =
      List.of(
          "_dataclass_fields",
          "_datetime_calendar",
          "_datetime_delta",
          "_datetime_moment",
          "_datetime_parsing",
          "_datetime_time",
          "_decimal_context",
          "_decimal_functions",
          "_decimal_methods",
          "_decimal_number",
          "_decimal_rounding",
          "_decimal_text",
          "_enum_body",
          "_enum_class",
          "_inspect_signature",
          "_logging_handlers",
          "_logging_records",
          "_pprint_layouts",
          "_statistics_normal",
          "_statistics_sums",
          "_typing_aliases",
          "_typing_classes",
          "_typing_forms",
          "contextlib",
          "copy",
          "dataclasses",
          "datetime",
          "decimal",
          "enum",
          "fractions",
          "inspect",
          "io",
          "json.decoder",
          "json.encoder",
          "logging",
          "numbers",
          "pprint",
          "queue",
          "reprlib",
          "statistics",
          "string",
          "textwrap",
          "traceback",
          "typing",
          "weakref");

  /** Those about the network and the program's files. */
  static final List<String> OUTSIDE =
      List.of(
          "_aiohttp_client",
          "_aiohttp_connector",
          "_aiohttp_cookies",
          "_aiohttp_errors",
          "_aiohttp_limits",
          "_aiohttp_payload",
          "_aiohttp_response",
          "_aiohttp_streams",
          "_http_wire",
          "aiohttp",
          "aiohttp.client",
          "aiohttp.client_exceptions",
          "http",
          "http.cookies",
          "multidict",
          "urllib",
          "urllib.parse",
          "yarl");

  private PythonModules() {}
}

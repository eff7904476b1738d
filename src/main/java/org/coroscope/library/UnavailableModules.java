package org.coroscope.library;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What to say about modules of CPython's standard library that cannot be imported: those that make
 * no sense in a machine without files, processes and a real network, and those that are not there
 * yet.
 */
final class UnavailableModules {
  private static final String NO_PROCESSES =
      "there are no other processes here; use asyncio tasks, threading or concurrent.futures";
  private static final String NO_NETWORK =
      "there is only the simulated network; use asyncio streams, aiohttp or requests";
  private static final String NO_WINDOWS =
      "programs cannot open windows of their own here; print() shows results";
  private static final String NO_TERMINAL = "there is no terminal here; print() and input() work";
  private static final String NO_FILES =
      "programs cannot reach files of the computer; keep data in variables, io.StringIO or JSON";
  private static final String NO_BYTECODE =
      "programs run on Coroscope's own machine, whose bytecode is not CPython's; the window shows"
          + " each step, and ast shows how a program is read";
  private static final String NO_MEMORY =
      "programs do not run in CPython's memory, so there is none to measure; sys.getsizeof() tells"
          + " how large CPython's objects are";
  private static final String NO_MACHINE = "programs cannot reach the computer they run on";

  private static final Map<String, String> SENSELESS = new HashMap<>();

  static {
    senseless(
        NO_PROCESSES,
        "multiprocessing",
        "subprocess",
        "pty",
        "pipes",
        "_multiprocessing",
        "_posixsubprocess");
    senseless(
        NO_NETWORK,
        "_socket",
        "_ssl",
        "socketserver",
        "select",
        "selectors",
        "asyncore",
        "asynchat",
        "ftplib",
        "imaplib",
        "nntplib",
        "poplib",
        "smtplib",
        "smtpd",
        "telnetlib",
        "xmlrpc",
        "wsgiref",
        "webbrowser");
    senseless(NO_WINDOWS, "tkinter", "_tkinter", "turtle", "turtledemo", "idlelib");
    senseless(NO_TERMINAL, "curses", "readline", "termios", "tty", "getpass");
    senseless(NO_BYTECODE, "dis", "opcode");
    senseless(NO_MEMORY, "tracemalloc");
    senseless(NO_FILES, "sqlite3", "_sqlite3", "dbm", "mmap", "fcntl", "mailbox");
    senseless(
        NO_MACHINE,
        "ctypes",
        "_ctypes",
        "resource",
        "syslog",
        "grp",
        "pwd",
        "spwd",
        "crypt",
        "winreg",
        "winsound",
        "msvcrt",
        "msilib",
        "nt",
        "nturl2path",
        "nis",
        "ossaudiodev",
        "venv",
        "ensurepip");
  }

  /** The modules of CPython 3.11's standard library that may come one day. */
  private static final Set<String> NOT_YET =
      Set.of(
          "aifc",
          "antigravity",
          "audioop",
          "bdb",
          "binhex",
          "bz2",
          "cProfile",
          "cgi",
          "cgitb",
          "chunk",
          "code",
          "codeop",
          "compileall",
          "distutils",
          "email",
          "encodings",
          "faulthandler",
          "filecmp",
          "fileinput",
          "genericpath",
          "gettext",
          "imghdr",
          "imp",
          "lib2to3",
          "lzma",
          "mailcap",
          "marshal",
          "mimetypes",
          "modulefinder",
          "netrc",
          "ntpath",
          "pdb",
          "pickletools",
          "pkgutil",
          "plistlib",
          "posix",
          "profile",
          "pstats",
          "py_compile",
          "pyclbr",
          "pydoc",
          "pydoc_data",
          "pyexpat",
          "quopri",
          "rlcompleter",
          "runpy",
          "site",
          "sndhdr",
          "sre_compile",
          "sre_constants",
          "sre_parse",
          "stringprep",
          "sunau",
          "symtable",
          "sysconfig",
          "tabnanny",
          "tarfile",
          "test",
          "this",
          "token",
          "tokenize",
          "trace",
          "uu",
          "wave",
          "xdrlib",
          "xml.dom",
          "xml.dom.minidom",
          "xml.dom.pulldom",
          "xml.parsers",
          "xml.parsers.expat",
          "xml.sax.expatreader",
          "xml.sax.handler",
          "xml.sax.xmlreader",
          "zipapp",
          "zipfile",
          "zipimport",
          "_thread");

  private UnavailableModules() {}

  private static void senseless(String why, String... names) {
    for (String name : names) {
      SENSELESS.put(name, why);
    }
  }

  /** The modules of CPython's library that are not here. */
  static Set<String> names() {
    Set<String> names = new HashSet<>(SENSELESS.keySet());
    names.addAll(NOT_YET);
    names.removeAll(Set.of("binhex", "test"));
    names.removeIf(name -> name.contains("."));
    return names;
  }

  /** Why a module cannot be imported, as a sentence; null if CPython does not have it either. */
  static String reason(String name) {
    String why = SENSELESS.get(name);
    if (why != null) {
      return "Coroscope does not have the module '" + name + "': " + why;
    }
    int dot = name.indexOf('.');
    return NOT_YET.contains(name) || dot > 0 && NOT_YET.contains(name.substring(0, dot))
        ? "Coroscope does not have the module '" + name + "' of the standard library yet"
        : null;
  }
}

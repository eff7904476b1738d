"""Encodings in which a byte is a character, and Python's own escapes as an encoding."""

for encoding in ("cp1252", "windows-1252", "cp437", "cp1251", "koi8-r", "iso8859-15", "iso8859-2", "mac_roman"):
    for text in ("abc", "é", "€", "Привет", "日"):
        try:
            encoded = text.encode(encoding)
            print(encoding, ascii(text), encoded, encoded.decode(encoding) == text)
        except UnicodeEncodeError as error:
            print(encoding, error)
print(b"\x81".decode("cp1252", "replace") == "\ufffd", "x€日".encode("cp1252", "replace"))
print("a\n\té日😀\\'\"".encode("unicode_escape"), "é日".encode("raw_unicode_escape"))
print(b"a\\n\\x41\\u65e5\\U0001f600\\101".decode("unicode_escape"))
print("tab\there".encode("unicode-escape").decode())
for bad in ("no-such-encoding", "cp99999"):
    try:
        "a".encode(bad)
    except LookupError as error:
        print(error)

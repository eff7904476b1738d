import fnmatch
names = ["main.py", "test_main.py", "notes.txt", "data1.csv", "data22.csv", "README"]
for pattern in ("*.py", "test_*", "data?.csv", "[a-n]*", "*[!.]?*", "[!dmt]*"):
    print(pattern, fnmatch.filter(names, pattern))
print(fnmatch.fnmatch("A.TXT", "*.txt"), fnmatch.fnmatchcase("a.txt", "*.txt"), fnmatch.translate("*.p?"))

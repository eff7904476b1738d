import difflib
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), difflib.SequenceMatcher(None, "night", "nacht").ratio())
old, new = "a\nb\nc\n".splitlines(True), "a\nB\nc\nd\n".splitlines(True)
print("".join("|" + line for line in difflib.ndiff(old, new)))
for tag, i1, i2, j1, j2 in difflib.SequenceMatcher(None, "qabxcd", "abycdf").get_opcodes():
    print(f"{tag:<8} a[{i1}:{i2}] b[{j1}:{j2}]")
print(list(difflib.unified_diff(["x"], ["y"], lineterm=""))[2:])

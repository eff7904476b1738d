"""find, index, count, replace, startswith, endswith, partition, split and friends."""
s = "the quick brown the lazy the end"
print(s.find("the"), s.find("the", 1), s.rfind("the"), s.find("cat"), s.index("quick"), s.count("the"), s.count(""))
print(s.replace("the", "a"), s.replace("the", "a", 1), "aaa".replace("aa", "b"), "ab".replace("", "-"))
print(s.startswith("the"), s.startswith(("x", "th")), s.endswith("end"), s.startswith("quick", 4), "".startswith(""))
print("a=b=c".partition("="), "a=b=c".rpartition("="), "abc".partition("="), "abc".rpartition("="))
print("a,b,,c".split(","), "a,b,,c".split(",", 1), "a b  c ".split(), " a b ".split(" "), "".split(), "".split(","))
print("a,b,c".rsplit(",", 1), "a b c".rsplit(None, 1), "one\ntwo\r\nthree\n".splitlines(), "a\nb".splitlines(True))
print("-".join("abc"), ", ".join(["x"]), "".join([]), "ab" in "cabd", "" in "a", "ab" * 3, 0 * "x")
print("prefix-name".removeprefix("prefix-"), "name.txt".removesuffix(".txt"), "abc".removeprefix("x"))
print("hello".translate(str.maketrans("el", "ip")), "hello".translate(str.maketrans("", "", "l")),
      "abc".translate({97: "A", 98: None}), str.maketrans({"a": "b"}))

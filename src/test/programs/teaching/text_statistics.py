"""Words, letters and lines of a text."""
from collections import Counter, defaultdict

TEXT = """The quick brown fox jumps over the lazy dog.
The dog sleeps; the fox runs away.

A dog is a dog is a dog."""

words = [word.strip(".,;").lower() for word in TEXT.split()]
print(len(TEXT.splitlines()), len(words), len(TEXT), sum(map(str.isalpha, TEXT)))
print(Counter(words).most_common(4))
by_length = defaultdict(list)
for word in sorted(set(words)):
    by_length[len(word)].append(word)
for length in sorted(by_length):
    print(f"{length}: {', '.join(by_length[length])}")
print(max(words, key=len), " ".join(word.capitalize() for word in words[:4]), words[::-5])
letters = Counter(c for c in TEXT.lower() if c.isalpha())
for letter, count in sorted(letters.items(), key=lambda item: (-item[1], item[0]))[:5]:
    print(letter, "*" * count, count)
index = {}
for number, line in enumerate(TEXT.splitlines(), 1):
    for word in line.split():
        index.setdefault(word.strip(".;"), []).append(number)
print({word: lines for word, lines in index.items() if len(lines) > 1})
print("".join(chr((ord(c) - 97 + 13) % 26 + 97) if c.isalpha() else c for c in "uryyb jbeyq"))
print([w for w in words if w == w[::-1]], TEXT.count("dog"), TEXT.find("fox"), TEXT.title()[:20])

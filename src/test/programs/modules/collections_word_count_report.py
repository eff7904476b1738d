from collections import Counter
text = "it was the best of times it was the worst of times"
words = Counter(text.split())
for word, count in words.most_common(3):
    print(f"{word:<6}{'*' * count}")
print(words["missing"], sum(words.values()), len(words))
letters = Counter(text.replace(" ", ""))
print(letters.most_common(2), (letters & Counter("the")), Counter("aab") + Counter("abc") - Counter("b"))

import bisect
def grade(score, breakpoints=(60, 70, 80, 90), grades="FDCBA"):
    return grades[bisect.bisect(breakpoints, score)]
print([grade(s) for s in (33, 99, 77, 70, 89, 90, 100)])
ordered = []
for value in (5, 1, 4, 1, 3):
    bisect.insort(ordered, value)
    print(ordered)
print(bisect.bisect_left(ordered, 1), bisect.bisect_right(ordered, 1))
people = [("al", 20), ("bo", 30)]
bisect.insort(people, ("cy", 25), key=lambda p: p[1]); print(people)

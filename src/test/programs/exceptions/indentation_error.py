"""A line that is not indented."""
for number in range(3):
print(number)

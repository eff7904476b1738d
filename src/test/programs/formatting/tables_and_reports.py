"""Reports as programs print them."""
rows = [("apple", 3, 0.5), ("watermelon", 12, 12.25), ("fig", 150, 0.125)]
print(f"{'item':<12}{'count':>6}{'price':>10}{'total':>10}")
print("=" * 38)
for item, count, price in rows:
    print(f"{item:<12}{count:>6d}{price:>10.2f}{count * price:>10.2f}")
print("=" * 38)
print(f"{'sum':<12}{sum(r[1] for r in rows):>6}{'':>10}{sum(r[1] * r[2] for r in rows):>10,.2f}")
for n in (1, 10, 100):
    print(f"{n:>4}{n**2:>7}{n**3:>10}", "%4d%7d%10d" % (n, n**2, n**3), "{:>4}{:>7}{:>10}".format(n, n**2, n**3))
seconds = 93784.5
minutes, s = divmod(seconds, 60)
hours, minutes = divmod(minutes, 60)
print(f"{int(hours):02d}:{int(minutes):02d}:{s:05.2f}", f"{0.256:.0%} done", f"[{'#' * 4:<10}]", f"{1536 / 1024:.1f} KiB")
print(*("%-10s" % w + "|" for w in ("left", "exactly10!", "longer than ten")), sep="\n")
print("\n".join(f"{i:>2}. {line}" for i, line in enumerate(["first", "second"], start=9)))
print("Name:\t{}\nAge:\t{}".format("Ada", 36), "a\tb".expandtabs(8), sep="\n")

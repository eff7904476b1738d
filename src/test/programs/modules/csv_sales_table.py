import csv, io
table = "name,qty,price\npen,3,1.50\n\"big, red book\",1,12\n"
rows = list(csv.DictReader(io.StringIO(table)))
print(rows, sum(int(r["qty"]) * float(r["price"]) for r in rows))
out = io.StringIO()
writer = csv.writer(out, delimiter=";", quoting=csv.QUOTE_MINIMAL, lineterminator="\n")
writer.writerow(["a;b", 'say "hi"', None, 3.5]); writer.writerows([[1, 2], ["x", "y z"]])
print(out.getvalue()); print(list(csv.reader(out.getvalue().splitlines(), delimiter=";")))

"""A report on marks, as in a first course on statistics."""
import statistics as st
marks = {"Ann": [88, 92, 79], "Bob": [65, 70, 58], "Cy": [90, 91, 95]}
for name, values in marks.items():
    print(f"{name:<5} mean={st.mean(values):.2f} median={st.median(values)} sd={st.stdev(values):.3f}")
everything = [m for values in marks.values() for m in values]
print("all:", st.mean(everything), st.pstdev(everything), st.quantiles(everything, n=4))
print("best:", max(marks, key=lambda n: st.fmean(marks[n])))
try:
    st.stdev([1])
except st.StatisticsError as error:
    print("error:", error)

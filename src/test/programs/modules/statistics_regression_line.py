from statistics import correlation, covariance, linear_regression
hours = [1, 2, 3, 4, 5, 6]
score = [52, 57, 61, 70, 74, 83]
line = linear_regression(hours, score)
print(line.slope, line.intercept)
print(f"forecast for 8 hours: {line.slope * 8 + line.intercept:.1f}")
print(round(correlation(hours, score), 6), covariance(hours, score))
slope, intercept = linear_regression([1, 2, 3], [2, 4, 6], proportional=True)
print(slope, intercept)

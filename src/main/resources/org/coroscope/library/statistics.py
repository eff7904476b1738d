"""Averages, spreads and relations of numbers."""

import math as _math
from bisect import bisect_left as _bisect_left, bisect_right as _bisect_right
from collections import Counter as _Counter, namedtuple as _namedtuple
from decimal import Decimal as _Decimal

from _statistics_normal import NormalDist
from _statistics_sums import (
    StatisticsError,
    convert as _convert,
    decimal_root as _decimal_root,
    exact_sum as _sum,
    fail_negative as _fail_negative,
    float_root as _float_root,
    squares_about_mean as _squares_about_mean,
)

__all__ = [
    "NormalDist", "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean",
    "harmonic_mean", "linear_regression", "mean", "median", "median_grouped", "median_high",
    "median_low", "mode", "multimode", "pstdev", "pvariance", "quantiles", "stdev", "variance",
]

for _kind in (NormalDist, StatisticsError):
    _kind.__module__ = "statistics"


def mean(data):
    """The arithmetic mean, exact, in the type of the data."""
    kind, total, n = _sum(data)
    if n < 1:
        raise StatisticsError("mean requires at least one data point")
    return _convert(total / n, kind)


def fmean(data, weights=None):
    """The arithmetic mean in floats, weighted if weights are given."""
    try:
        n = len(data)
    except TypeError:
        data = list(data)
        n = len(data)
    if weights is None:
        total = _math.fsum(data)
        if not n:
            raise StatisticsError("fmean requires at least one data point")
        return total / n
    weights = list(weights)
    if len(weights) != n:
        raise StatisticsError("data and weights must be the same length")
    above = _math.fsum(w * x for w, x in zip(weights, data))
    below = _math.fsum(weights)
    if not below:
        raise StatisticsError("sum of weights must be non-zero")
    return above / below


def geometric_mean(data):
    """The n-th root of the product of n values."""
    try:
        return _math.exp(fmean(map(_math.log, data)))
    except ValueError:
        raise StatisticsError(
            "geometric mean requires a non-empty dataset containing positive numbers"
        ) from None


def harmonic_mean(data, weights=None):
    """The reciprocal of the mean of reciprocals."""
    if iter(data) is data:
        data = list(data)
    negative = "harmonic mean does not support negative values"
    n = len(data)
    if n < 1:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if n == 1 and weights is None:
        x = data[0]
        if not isinstance(x, (int, float, _Decimal)) and not hasattr(x, "numerator"):
            raise TypeError("unsupported type")
        if x < 0:
            raise StatisticsError(negative)
        return x
    if weights is None:
        weights = [1] * n
        total_weight = n
    else:
        if iter(weights) is weights:
            weights = list(weights)
        if len(weights) != n:
            raise StatisticsError("Number of weights does not match data size")
        _, total_weight, _ = _sum(w for w in _fail_negative(weights, negative))
    try:
        data = _fail_negative(data, negative)
        kind, total, _ = _sum(w / x if w else 0 for w, x in zip(weights, data))
    except ZeroDivisionError:
        return 0
    if total <= 0:
        raise StatisticsError("Weighted sum must be positive")
    return _convert(total_weight / total, kind)


def _sorted(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data


def median(data):
    """The middle value, or the mean of the two in the middle."""
    data = _sorted(data)
    half, odd = divmod(len(data), 2)
    if odd:
        return data[half]
    return (data[half - 1] + data[half]) / 2


def median_low(data):
    """The middle value, or the lower of two."""
    data = _sorted(data)
    return data[(len(data) - 1) // 2]


def median_high(data):
    """The middle value, or the higher of two."""
    data = _sorted(data)
    return data[len(data) // 2]


def median_grouped(data, interval=1):
    """The median of data that stand for classes of a width."""
    data = _sorted(data)
    n = len(data)
    x = data[n // 2]
    first = _bisect_left(data, x)
    last = _bisect_right(data, x, lo=first)
    try:
        interval = float(interval)
        x = float(x)
    except ValueError:
        raise TypeError("Value cannot be converted to a float")
    return x - interval / 2.0 + interval * (n / 2 - first) / (last - first)


def mode(data):
    """The most common value; the first met of several."""
    common = _Counter(iter(data)).most_common(1)
    if not common:
        raise StatisticsError("no mode for empty data") from None
    return common[0][0]


def multimode(data):
    """The most common values, in the order in which they were met."""
    counts = _Counter(iter(data))
    if not counts:
        return []
    most = max(counts.values())
    return [value for value, count in counts.items() if count == most]


def quantiles(data, *, n=4, method="exclusive"):
    """The cuts that divide the data into n parts of the same size."""
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    size = len(data)
    if size < 2:
        raise StatisticsError("must have at least two data points")
    cuts = []
    if method == "inclusive":
        for i in range(1, n):
            j, delta = divmod(i * (size - 1), n)
            cuts.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        return cuts
    if method == "exclusive":
        for i in range(1, n):
            j = min(max(i * (size + 1) // n, 1), size - 1)
            delta = i * (size + 1) - j * n
            cuts.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
        return cuts
    raise ValueError(f"Unknown method: {method!r}")


def variance(data, xbar=None):
    """The variance of a sample."""
    kind, total, _, n = _squares_about_mean(data, xbar)
    if n < 2:
        raise StatisticsError("variance requires at least two data points")
    return _convert(total / (n - 1), kind)


def pvariance(data, mu=None):
    """The variance of a whole population."""
    kind, total, _, n = _squares_about_mean(data, mu)
    if n < 1:
        raise StatisticsError("pvariance requires at least one data point")
    return _convert(total / n, kind)


def _root(square, kind):
    if issubclass(kind, _Decimal):
        return _decimal_root(square.numerator, square.denominator)
    return _float_root(square.numerator, square.denominator)


def stdev(data, xbar=None):
    """The standard deviation of a sample."""
    kind, total, _, n = _squares_about_mean(data, xbar)
    if n < 2:
        raise StatisticsError("stdev requires at least two data points")
    return _root(total / (n - 1), kind)


def pstdev(data, mu=None):
    """The standard deviation of a whole population."""
    kind, total, _, n = _squares_about_mean(data, mu)
    if n < 1:
        raise StatisticsError("pstdev requires at least one data point")
    return _root(total / n, kind)


def covariance(x, y, /):
    """How two variables vary together, in a sample."""
    n = len(x)
    if len(y) != n:
        raise StatisticsError("covariance requires that both inputs have same number of data points")
    if n < 2:
        raise StatisticsError("covariance requires at least two data points")
    x_mean, y_mean = _math.fsum(x) / n, _math.fsum(y) / n
    return _math.fsum((a - x_mean) * (b - y_mean) for a, b in zip(x, y)) / (n - 1)


def correlation(x, y, /):
    """Pearson's coefficient: from -1 to 1."""
    n = len(x)
    if len(y) != n:
        raise StatisticsError("correlation requires that both inputs have same number of data points")
    if n < 2:
        raise StatisticsError("correlation requires at least two data points")
    x_mean, y_mean = _math.fsum(x) / n, _math.fsum(y) / n
    both = _math.fsum((a - x_mean) * (b - y_mean) for a, b in zip(x, y))
    x_squares = _math.fsum((d := a - x_mean) * d for a in x)
    y_squares = _math.fsum((d := b - y_mean) * d for b in y)
    try:
        return both / _math.sqrt(x_squares * y_squares)
    except ZeroDivisionError:
        raise StatisticsError("at least one of the inputs is constant")


LinearRegression = _namedtuple(
    "LinearRegression", ("slope", "intercept"), module="statistics"
)


def linear_regression(x, y, /, *, proportional=False):
    """The line with the least squares of vertical distances."""
    n = len(x)
    if len(y) != n:
        raise StatisticsError(
            "linear regression requires that both inputs have same number of data points"
        )
    if n < 2:
        raise StatisticsError("linear regression requires at least two data points")
    if proportional:
        both = _math.fsum(a * b for a, b in zip(x, y))
        squares = _math.fsum(a * a for a in x)
    else:
        x_mean, y_mean = _math.fsum(x) / n, _math.fsum(y) / n
        both = _math.fsum((a - x_mean) * (b - y_mean) for a, b in zip(x, y))
        squares = _math.fsum((d := a - x_mean) * d for a in x)
    try:
        slope = both / squares
    except ZeroDivisionError:
        raise StatisticsError("x is constant")
    return LinearRegression(slope, 0.0 if proportional else y_mean - slope * x_mean)

"""Writes reference.json: what SciPy, statsmodels and mpmath say, for the tests of src/statistics.

    python3 -m venv /tmp/reference && /tmp/reference/bin/pip install numpy scipy statsmodels mpmath
    /tmp/reference/bin/python test/statistics/make-reference.py && npx biome format --write test/statistics/reference.json

Seeded: the same versions write the same file. Distributions are SciPy's where SciPy agrees with 60 digits of mpmath to
1e-12; elsewhere mpmath's value is written, and the number of such places is printed.
"""

import json
import pathlib

import mpmath
import numpy
import scipy
import statsmodels
from scipy import special, stats
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportion_confint

mpmath.mp.dps = 60
rng = numpy.random.default_rng(20261121)
replaced = {}


def checked(name, scipy_value, exact):
    """SciPy's value, or the exact one where they part."""
    exact_value = float(exact)
    if exact_value == 0 or abs(scipy_value / exact_value - 1) <= 1e-12:
        return float(scipy_value)
    replaced[name] = replaced.get(name, 0) + 1
    return exact_value


def normal_tail(x):
    return mpmath.erfc(mpmath.mpf(x) / mpmath.sqrt(2)) / 2


def student_tail(t, degrees):
    d, t = mpmath.mpf(degrees), mpmath.mpf(t)
    half = mpmath.betainc(d / 2, mpmath.mpf(1) / 2, 0, d / (d + t * t), regularized=True) / 2
    return half if t >= 0 else 1 - half


def refined(quantile, tail, density):
    """One of SciPy's quantiles, made exact by Newton steps in 60 digits, on logarithms of the smaller tail and of x."""
    p, x = quantile
    upper = mpmath.mpf(p) if p < 0.5 else 1 - mpmath.mpf(p)
    x = abs(mpmath.mpf(x))
    for _ in range(8):
        x *= mpmath.exp(mpmath.log(tail(x) / upper) * tail(x) / (x * density(x)))
    return -x if p < 0.5 else x


def student_density(t, degrees):
    d = mpmath.mpf(degrees)
    return (1 + t * t / d) ** (-(d + 1) / 2) / (mpmath.sqrt(d) * mpmath.beta(d / 2, mpmath.mpf(1) / 2))


def normal():
    xs = [-38, -20, -8.3, -5, -3, -2, -1.96, -0.5, -1e-9, 0, 1e-9, 0.1, 0.7, 1, 1.9999, 2, 2.0001, 3, 4.5, 6, 10, 25, 37]
    ps = [1e-300, 1e-100, 1e-20, 1e-10, 1e-5, 0.001, 0.025, 0.2, 0.249, 0.251, 0.4, 0.4999999, 0.5000001, 0.6, 0.8, 0.975, 0.9999, 1 - 1e-12]
    tails = [[x, checked("normal tail", stats.norm.sf(x), normal_tail(x))] for x in xs]
    density = lambda x: mpmath.npdf(x)
    points = [[p, checked("normal quantile", stats.norm.ppf(p), refined((p, stats.norm.ppf(p)), normal_tail, density))] for p in ps]
    return {"survival": tails, "quantile": points}


def student():
    tails, points = [], []
    for degrees in [0.7, 1, 1.5, 2, 3, 4.2, 7, 9.9, 18, 29.5, 58, 120.3, 1000, 10_000, 1e6, 1e9]:
        for t in [-6, -1, 1e-7, 0.05, 0.9, 1.5, 2.1, 3, 4.6, 7.5, 20, 300, 1e6]:
            if degrees >= 1e6 and abs(t) > 8:
                continue
            exact = student_tail(t, degrees)
            if exact > 1e-290:
                tails.append([t, degrees, checked("t tail", stats.t.sf(t, degrees), exact)])
        for p in [1e-200, 1e-30, 1e-8, 1e-4, 0.0025, 0.025, 0.2, 0.2501, 0.45, 0.5001, 0.8, 0.995, 0.999999]:
            if degrees >= 1e6 and p < 1e-15:
                continue
            guess = stats.t.ppf(p, degrees)
            if not abs(guess) < 1e100:
                continue
            exact = refined((p, guess), lambda t: student_tail(t, degrees), lambda t: student_density(t, degrees))
            points.append([p, degrees, checked("t quantile", guess, exact)])
    return {"survival": tails, "quantile": points}


def beta():
    cases = []
    for a in [0.3, 0.5, 1, 2.5, 9, 40, 700]:
        for b in [0.5, 1, 3.3, 12, 250]:
            for x in [1e-6, 0.03, 0.2, 0.5, 0.77, 0.98, 1 - 1e-9]:
                exact = mpmath.betainc(a, b, 0, mpmath.mpf(x), regularized=True)
                if exact > 1e-290:
                    cases.append([x, a, b, checked("beta", special.betainc(a, b, x), exact)])
    logs = [[a, b, checked("log beta", special.betaln(a, b), mpmath.log(mpmath.beta(a, b)))]
            for a in [1e-3, 0.5, 2, 9.99, 10, 55.5, 1e4, 3e6] for b in [0.5, 1.7, 12, 900]]
    return {"regularised": cases, "log": logs}


def sample(count, kind):
    """Values that look like logarithms of times."""
    values = 0.02 * rng.standard_normal(count) + 3
    if kind == "heavy":
        values = 0.02 * rng.standard_t(2, count) + 3
    if kind == "ties":
        values = numpy.round(values, 2)
    if kind == "wild":
        values[0] += 13.8
    return values


def location_and_scale():
    cases = []
    for count in [2, 5, 8, 19, 20, 30, 61]:
        for kind in ["normal", "heavy", "ties", "wild"]:
            values = sample(count, kind)
            row = {"values": values.tolist(), "medianDeviation": stats.median_abs_deviation(values, scale="normal")}
            row["trimmed"] = [[share, stats.trim_mean(values, share)] for share in [0, 0.1, 0.2, 0.4]]
            row["winsorised"] = [
                [share, float(numpy.std(stats.mstats.winsorize(values, (share, share)).data, ddof=1)) / normal_share(count, share)]
                for share in [0, 0.05, 0.2]
            ]
            cases.append(row)
    return cases


def normal_share(count, share):
    """What winsorising does to the deviation of a standard normal, by integration."""
    cut = int(share * count) / count
    if cut == 0:
        return 1.0
    z = -stats.norm.ppf(cut)
    inside = mpmath.quad(lambda x: x * x * mpmath.npdf(x), [-z, z])
    return float(mpmath.sqrt(inside + 2 * cut * z * z))


def welch():
    cases = []
    for head_count, base_count in [(2, 2), (5, 5), (10, 7), (30, 4), (12, 40)]:
        for kind in ["normal", "heavy"]:
            head, base = sample(head_count, kind), sample(base_count, kind) * 1.001
            test = stats.ttest_ind(head, base, equal_var=False)
            interval = test.confidence_interval(0.95)
            single = stats.ttest_1samp(head, 3)
            cases.append({
                "head": head.tolist(), "base": base.tolist(),
                "t": test.statistic, "degrees": test.df, "p": test.pvalue, "low": interval.low, "high": interval.high,
                "greater": stats.ttest_ind(head, base, equal_var=False, alternative="greater").pvalue,
                "meanT": single.statistic, "meanP": single.pvalue,
            })
    return cases


def multiplicity():
    families = [[0.01], [0.02, 0.02], [0, 1, 0.5], [0.04, 0.01, 0.03, 0.005, 0.2]]
    families += [numpy.sort(rng.random(50) ** 3).tolist(), (rng.random(100) ** 6).tolist()]
    return [{"p": family, "holm": multipletests(family, method="holm")[1].tolist()} for family in families]


def wilson():
    cases = []
    for hits, trials in [(0, 1), (1, 1), (0, 500), (1, 202), (3, 1500), (7, 2250), (50, 100), (999, 1000)]:
        for confidence in [0.9, 0.95, 0.999]:
            low, high = proportion_confint(hits, trials, 1 - confidence, method="wilson")
            # Rounding leaves specks such as 4e-19 at the ends.
            cases.append([hits, trials, confidence, low if hits > 0 else 0.0, high if hits < trials else 1.0])
    return cases


def pairs():
    cases = []
    for first, second in [(2, 2), (5, 5), (6, 4), (10, 10), (15, 15)]:
        for trim in [0, 0.1, 0.2]:
            one = 0.01 * rng.standard_t(3, first) + 0.02
            two = 0.01 * rng.standard_t(3, second) + 0.015
            test = stats.ttest_ind(one, two, trim=trim)
            cases.append({"baseFirst": one.tolist(), "headFirst": two.tolist(), "trim": trim, "t": test.statistic,
                          "p": test.pvalue, "effect": (stats.trim_mean(one, trim) + stats.trim_mean(two, trim)) / 2})
    return cases


def few_pairs():
    """Orders count equally, the scatter is around the mean of all, and drawn towards what was expected (Smyth 2004)."""
    cases = []
    for first, second in [(2, 2), (3, 2), (4, 4), (5, 4)]:
        for expected in [None, (1e-4, 4.0), (4e-6, 2.5)]:
            one = 0.01 * rng.standard_t(3, first) + 0.02
            two = 0.01 * rng.standard_t(3, second) - 0.015
            every = numpy.concatenate([one, two])
            degrees, variance = first + second - 1.0, numpy.var(every, ddof=1)
            if expected is not None:
                variance = (expected[0] * expected[1] + variance * degrees) / (expected[1] + degrees)
                degrees += expected[1]
            error = numpy.sqrt(variance * (1 / first + 1 / second)) / 2
            effect = (one.mean() + two.mean()) / 2
            low, high = stats.t.interval(0.95, degrees, effect, error)
            cases.append({"baseFirst": one.tolist(), "headFirst": two.tolist(), "expected": expected, "effect": effect,
                          "error": error, "degrees": degrees, "p": stats.t.sf(effect / error, degrees), "low": low,
                          "high": high})
    return cases


def polygamma():
    at = [0.01, 0.3, 1, 1.5, 2.5, 7, 11.9, 12.1, 40, 1e5]
    return [[x, float(mpmath.digamma(x)), float(mpmath.polygamma(1, x))] for x in at]


def common_variance():
    """limma's fitFDist (Smyth 2004, 6.2), its trigammaInverse by bisection in 60 digits."""
    cases = []
    for count, degrees, prior in [(5, 4, 3), (20, 8, 10), (20, 8, 1e9), (50, 3, 2), (8, 9, 1e9)]:
        v0 = prior / stats.chi2.rvs(prior, size=count, random_state=rng)
        own = v0 * stats.chi2.rvs(degrees, size=count, random_state=rng) / degrees * 1e-5
        e = numpy.log(own) - special.digamma(degrees / 2) + numpy.log(degrees / 2)
        beyond = numpy.var(e, ddof=1) - special.polygamma(1, degrees / 2)
        if beyond > 0:
            half = mpmath.findroot(lambda d: mpmath.polygamma(1, d) - mpmath.mpf(beyond), (1e-3, 1e6), solver="anderson",
                                   tol=1e-40, maxsteps=2000)
            found, d0 = float(mpmath.exp(e.mean() + mpmath.digamma(half) - mpmath.log(half))), float(2 * half)
        else:
            found, d0 = float(numpy.exp(e.mean())), None
        cases.append({"variances": own.tolist(), "degrees": degrees, "variance": found, "prior": d0})
    return cases


reference = {
    "made": {"scipy": scipy.__version__, "statsmodels": statsmodels.__version__, "numpy": numpy.__version__},
    "normal": normal(), "student": student(), "beta": beta(), "locationAndScale": location_and_scale(), "welch": welch(),
    "multiplicity": multiplicity(), "wilson": wilson(), "pairs": pairs(),
    "fewPairs": few_pairs(), "polygamma": polygamma(), "commonVariance": common_variance(),
}
target = pathlib.Path(__file__).with_name("reference.json")
target.write_text(json.dumps(reference, default=float) + "\n")
print(f"{target}: {target.stat().st_size} bytes; exact values instead of SciPy's: {replaced}")

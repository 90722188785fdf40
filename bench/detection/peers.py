"""Asks the real programs about the cases on standard input: a JSON list; answers with a JSON list in the same order."""

import json
import sys
import warnings

import numpy
import pandas
from asv import _stats as asv_stats
from asv.commands.compare import _is_result_better
from otava.analysis import compute_change_points
from pyperf import _utils as pyperf_utils
from scipy import stats

warnings.simplefilter("ignore")


def otava(case):
    changes, _ = compute_change_points(
        list(case["series"]),
        window_len=case["window"],
        max_pvalue=case["p"],
        min_magnitude=case["magnitude"],
    )
    return [{"index": int(one.index), "p": float(one.stats.pvalue)} for one in changes]


def asv(case):
    base, head = case["base"], case["head"]
    _, p = asv_stats.mann_whitney_u(base, head)
    about = [({"repeat": len(values)}, values) for values in (base, head)]
    medians = [float(numpy.median(values)) for values in (base, head)]
    return {"p": p, "worse": bool(_is_result_better(*medians, *about, 1.1))}


def pyperf(case):
    significant, score = pyperf_utils.is_significant(case["base"], case["head"])
    return {"significant": bool(significant), "t": score}


def bencher(case):
    """Its formulas, with the distributions of another library: the program itself is a server."""
    values = numpy.array(case["values"])
    low, middle, high = numpy.percentile(values, [25, 50, 75])
    mean, deviation, n = values.mean(), values.std(), len(values)
    return {
        "z": mean + stats.norm.ppf(0.99) * deviation,
        "t": mean + stats.t.ppf(0.99, n - 1) * deviation * (1 + 1 / n) ** 0.5,
        "iqr": middle + 3 * (high - low),
    }


def conbench(case):
    """Its formulas, with the rolling functions of the library that it uses: the program itself is a server."""
    values = pandas.Series(case["values"])
    steps = values.diff()
    usual = steps.mask((steps < steps.quantile(0.05)) | (steps > steps.quantile(0.95)))
    around, spread = usual.rolling(100, min_periods=1).mean(), usual.rolling(100, min_periods=1).std()
    shift = ((steps - around) / spread).abs() > 5
    kept = values[~(shift & shift.shift(-1, fill_value=False))].reset_index(drop=True)
    before = kept.rolling(100, min_periods=1, closed="left").mean().combine_first(kept)
    return float((case["value"] - kept.tail(100).mean()) / (kept - before).tail(100).std())


ANSWERS = {"otava": otava, "asv": asv, "pyperf": pyperf, "bencher": bencher, "conbench": conbench}

json.dump([ANSWERS[case["program"]](case) for case in json.load(sys.stdin)], sys.stdout)

"""The same as bench/weigh.ts in plain numpy: cells, sources, draws and runs as JSON in, milliseconds as JSON out."""
import json
import statistics
import sys
import time

import numpy

given = json.load(sys.stdin)
low, likely, high = (
    numpy.array([[cell[key] for cell in row] for row in given["cells"]]) for key in ("low", "likely", "high")
)
draws = given["draws"]
random = numpy.random.default_rng(1)


def beliefs(logs):
    weights = numpy.exp(logs - logs.max(axis=1, keepdims=True))
    return weights / weights.sum(axis=1, keepdims=True)


def summary(logs):
    found = beliefs(logs)
    leads = numpy.bincount(found.argmax(axis=1), minlength=found.shape[1]) / draws
    return found.mean(axis=0), numpy.quantile(found, [0.05, 0.5, 0.95], axis=0), leads


def monte_carlo(draw):
    # A row of the table at a time: the whole of it would be 120 million numbers.
    logs = numpy.zeros((draws, low.shape[1]))
    for row in range(low.shape[0]):
        logs += numpy.log(draw(row))
    return summary(logs)


def uniform(row):
    return random.uniform(low[row], high[row], (draws, low.shape[1]))


def pert(row):
    width = high[row] - low[row]
    mode = (likely[row] - low[row]) / width
    return low[row] + width * random.beta(1 + 4 * mode, 5 - 4 * mode, (draws, low.shape[1]))


def leave_out():
    logs = numpy.log(numpy.array([[cell["likely"] for cell in row] for row in given["many"]]))
    sources = numpy.array(given["sources"])
    kept = numpy.arange(sources.max() + 1)[:, None] != sources[None, :]
    return beliefs(kept.astype(float) @ logs)


def milliseconds(work, runs=given["runs"]):
    work()
    times = []
    for _ in range(runs):
        began = time.process_time()
        work()
        times.append(1000 * (time.process_time() - began))
    return statistics.median(times)


print(
    json.dumps(
        {
            "version": f"Python {sys.version.split()[0]}, numpy {numpy.__version__}",
            "mean": monte_carlo(uniform)[0].tolist(),
            "uniform": milliseconds(lambda: monte_carlo(uniform)),
            "pert": milliseconds(lambda: monte_carlo(pert), 1),
            "leaveOut": milliseconds(leave_out),
        }
    )
)

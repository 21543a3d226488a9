"""Correctly rounded values of exp, log, log1p, sin, cos and tanh, with 120 digits of decimal arithmetic.

Writes elementary.json beside itself: {function: [[x, value], ...]}. Python's standard library only.
    python3 tests/core/engine/reference/elementary.py
"""

import json
import math
import random
from decimal import Decimal, getcontext
from pathlib import Path

getcontext().prec = 420  # sin(1e308) needs pi to more than 308 digits


def pi() -> Decimal:
    """Machin: pi / 4 = 4 arctan(1/5) - arctan(1/239)."""

    def arctan_inverse(k: int) -> Decimal:
        x = Decimal(1) / k
        power, total, n = x, x, 1
        while abs(power) > Decimal(10) ** -430:
            power = -power / (k * k)
            n += 2
            total += power / n
        return total

    return 4 * (4 * arctan_inverse(5) - arctan_inverse(239))


PI = pi()


def series(first: Decimal, ratio, *, digits: int = 130) -> Decimal:
    term, total, n = first, first, 0
    while abs(term) > Decimal(10) ** -digits * max(abs(total), Decimal(10) ** -60):
        term = term * ratio(n)
        total += term
        n += 1
    return total


def sin(x: Decimal) -> Decimal:
    turns = (x / (2 * PI)).to_integral_value()
    r = x - turns * 2 * PI
    getcontext().prec = 140
    value = series(r, lambda n: -r * r / ((2 * n + 2) * (2 * n + 3)))
    getcontext().prec = 420
    return value


def cos(x: Decimal) -> Decimal:
    turns = (x / (2 * PI)).to_integral_value()
    r = x - turns * 2 * PI
    getcontext().prec = 140
    value = series(Decimal(1), lambda n: -r * r / ((2 * n + 1) * (2 * n + 2)))
    getcontext().prec = 420
    return value


def tanh(x: Decimal) -> Decimal:
    twice = (2 * x).exp()
    return (twice - 1) / (twice + 1)


def at_working_precision(function):
    def wrapped(x: Decimal) -> Decimal:
        getcontext().prec = 120
        value = function(x)
        getcontext().prec = 420
        return value

    return wrapped


FUNCTIONS = {
    "exp": (at_working_precision(Decimal.exp), lambda r: r.choice([r.uniform(-745, 709), r.uniform(-2, 2), r.gauss(0, 1e-8)])),
    "log": (at_working_precision(Decimal.ln), lambda r: r.choice([math.exp(r.uniform(-740, 709)), 1 + r.gauss(0, 0.3) ** 2, 1 - 1e-9 * r.random()])),
    "log1p": (at_working_precision(lambda x: (1 + x).ln()), lambda r: r.choice([r.random(), 10 ** r.uniform(-20, 0), r.uniform(0, 100)])),
    "sin": (sin, lambda r: r.choice([r.uniform(-10, 10), r.uniform(-1e5, 1e5), r.gauss(0, 1e-5), r.randrange(1, 10**6) * math.pi / 2])),
    "cos": (cos, lambda r: r.choice([r.uniform(-10, 10), r.uniform(-1e5, 1e5), r.gauss(0, 1e-5), r.randrange(1, 10**6) * math.pi / 2])),
    "tanh": (at_working_precision(tanh), lambda r: r.choice([r.uniform(-3, 3), r.uniform(-22, 22), r.gauss(0, 1e-3)])),
}

# Arguments that are hard to reduce: large ones, and the float64 closest to a multiple of pi / 2.
HARD_ANGLES = [1e6, 1e10, 1e22, -1e22, 1.5e300, -1.7976931348623157e308, 2.0**120, 6381956970095103 * 2.0**797, 524289.5, 823549.7]


def main() -> None:
    random.seed(20260301)
    table = {}
    for name, (function, draw) in FUNCTIONS.items():
        xs = [draw(random) for _ in range(250)]
        if name in ("sin", "cos"):
            xs += HARD_ANGLES + [random.uniform(-1, 1) * 10.0 ** random.uniform(6, 308) for _ in range(60)]
        table[name] = [[x, float(function(Decimal(x)))] for x in xs]
    def block(name, rows):
        return json.dumps(name) + ": [\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]"

    lines = ",\n".join(block(name, rows) for name, rows in table.items())
    Path(__file__).with_name("elementary.json").write_text("{\n" + lines + "\n}\n")


if __name__ == "__main__":
    main()

"""Runs of every loss under every optimizer, from the published formulas, in float64.

Gradients come from dual numbers, so that no derivative is written twice. Writes trajectories.json beside
itself: [{loss, optimizer, learningRate, steps: [[step, loss, [weights]], ...]}, ...]. Standard library only.
    python3 tests/support/engine/reference/trajectories.py
"""

import json
import math
from pathlib import Path


class Dual:
    """A number with its derivatives by every weight."""

    def __init__(self, value, slopes):
        self.value, self.slopes = value, slopes

    def map(self, value, slope):
        return Dual(value, [slope * s for s in self.slopes])

    def __add__(self, other):
        if not isinstance(other, Dual):
            return Dual(self.value + other, self.slopes)
        return Dual(self.value + other.value, [a + b for a, b in zip(self.slopes, other.slopes)])

    def __mul__(self, other):
        if not isinstance(other, Dual):
            return Dual(self.value * other, [s * other for s in self.slopes])
        pairs = zip(self.slopes, other.slopes)
        return Dual(self.value * other.value, [a * other.value + self.value * b for a, b in pairs])

    __radd__, __rmul__ = __add__, __mul__

    def __neg__(self):
        return self * -1.0

    def __sub__(self, other):
        return self + -other

    def __rsub__(self, other):
        return -self + other

    def __pow__(self, n):
        return self.map(self.value**n, n * self.value ** (n - 1))

    def __abs__(self):
        return self.map(abs(self.value), (self.value > 0) - (self.value < 0))


def exp(x):
    return x.map(math.exp(x.value), math.exp(x.value))


def cos(x):
    return x.map(math.cos(x.value), -math.sin(x.value))


def tanh(x):
    return x.map(math.tanh(x.value), 1 - math.tanh(x.value) ** 2)


def cross_entropy(z, label):
    p = 1 / (1 + math.exp(-z.value))
    value = max(z.value, 0) - z.value * label + math.log1p(math.exp(-abs(z.value)))
    return z.map(value, p - label)


HOURS = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 1.75, 2, 2.25, 2.5, 2.75, 3, 3.25, 3.5, 4, 4.25, 4.5, 4.75, 5, 5.5]
PASSED = [0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1]
MEAN = sum(HOURS) / 20
DEVIATION = math.sqrt(sum((h - MEAN) ** 2 for h in HOURS) / 20)


def logistic(hours):
    return lambda w, b: sum((cross_entropy(w * h + b, p) for h, p in zip(hours, PASSED)), 0.0) * (1 / 20)


def xor(a1, a2, a3, b1, b2, b3, v1, v2, c):
    total = 0.0
    for x1, x2, label in [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 0)]:
        h1 = tanh(a1 * x1 + a2 * x2 + a3)
        h2 = tanh(b1 * x1 + b2 * x2 + b3)
        total = cross_entropy(v1 * h1 + v2 * h2 + c, label) + total
    return total * 0.25


# id: (function, start, a learning rate for descent)
LOSSES = {
    "quadratic": (lambda w: w**2, [4], 0.1),
    "steep-quadratic": (lambda w: 50 * w**2, [4], 0.012),
    "ill-conditioned": (lambda x, y: 0.5 * (x**2 + 25 * y**2), [4, 1], 0.07),
    "rotated": (lambda x, y: 0.5 * (13 * x**2 - 24 * x * y + 13 * y**2), [4, 1], 0.07),
    "rosenbrock": (lambda x, y: (1 - x) ** 2 + 100 * (y - x**2) ** 2, [-1.5, 2], 0.0005),
    "himmelblau": (lambda x, y: (x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2, [0, 0], 0.01),
    "beale": (
        lambda x, y: (1.5 - x + x * y) ** 2 + (2.25 - x + x * y**2) ** 2 + (2.625 - x + x * y**3) ** 2,
        [1, 1],
        0.02,
    ),
    "saddle": (lambda x, y: 0.5 * x**2 - 0.5 * y**2 + 0.25 * y**4, [1, 0.001], 0.3),
    "tilted-well": (lambda w: (w**2 - 1) ** 2 + 0.3 * w, [2], 0.05),
    "rastrigin": (lambda w: w**2 + 10 * (1 - cos(2 * math.pi * w)), [3.2], 0.002),
    "absolute": (abs, [4], 0.03),
    "plateau": (lambda w: 1 - exp(-0.5 * w**2), [4], 1.5),
    "edge-of-stability": (lambda x, y: 0.25 * (1 - (x * y) ** 2) ** 2, [3, 0.2], 0.1),
    "catapult": (lambda u, v: 0.5 * (u * v) ** 2, [2.8, 0.6], 0.2),
    "logistic": (logistic(HOURS), [0, 0], 1),
    "logistic-standardised": (logistic([(h - MEAN) / DEVIATION for h in HOURS]), [0, 0], 3),
    "xor": (xor, [0.5, -0.4, 0.1, -0.3, 0.6, -0.2, 0.7, -0.5, 0.1], 2),
}


def gradient(function, weights):
    n = len(weights)
    duals = [Dual(float(w), [float(i == d) for i in range(n)]) for d, w in enumerate(weights)]
    result = function(*duals)
    return result.value, result.slopes


def sign(x):
    return (x > 0) - (x < 0)


# Each takes (t, w, g, a, memory) of one weight and returns the new weight; memory is a dict that starts empty.
def descent(t, w, g, a, s):
    return w - a * g


def momentum(t, w, g, a, s):
    s["b"] = 0.9 * s.get("b", 0.0) + g
    return w - a * s["b"]


def nesterov(t, w, g, a, s):
    s["b"] = 0.9 * s.get("b", 0.0) + g
    return w - a * (g + 0.9 * s["b"])


def adagrad(t, w, g, a, s):
    s["G"] = s.get("G", 0.0) + g * g
    return w - a * g / (math.sqrt(s["G"]) + 1e-10)


def rmsprop(t, w, g, a, s):
    s["v"] = 0.99 * s.get("v", 0.0) + (1 - 0.99) * g * g
    return w - a * g / (math.sqrt(s["v"]) + 1e-8)


def adam(t, w, g, a, s):
    s["m"] = 0.9 * s.get("m", 0.0) + (1 - 0.9) * g
    s["v"] = 0.999 * s.get("v", 0.0) + (1 - 0.999) * g * g
    return w - a * (s["m"] / (1 - 0.9**t)) / (math.sqrt(s["v"] / (1 - 0.999**t)) + 1e-8)


def adamw(t, w, g, a, s):
    return adam(t, w * (1 - a * 0.01), g, a, s)


def lion(t, w, g, a, s):
    m = s.get("m", 0.0)
    s["m"] = 0.99 * m + (1 - 0.99) * g
    return w - a * sign(0.9 * m + (1 - 0.9) * g)


# id: (rule, a learning rate, or a factor on that of descent)
OPTIMIZERS = {
    "gradient-descent": (descent, None, 1),
    "momentum": (momentum, None, 0.2),
    "nesterov": (nesterov, None, 0.1),
    "adagrad": (adagrad, 0.3, None),
    "rmsprop": (rmsprop, 0.01, None),
    "adam": (adam, 0.03, None),
    "adamw": (adamw, 0.03, None),
    "lion": (lion, 0.01, None),
}
KEPT = [1, 2, 3, 10, 30, 96]


def main():
    rows = []
    for loss, (function, start, rate) in LOSSES.items():
        for optimizer, (rule, own_rate, factor) in OPTIMIZERS.items():
            a = own_rate if own_rate is not None else rate * factor
            weights = [float(w) for w in start]
            memories = [{} for _ in weights]
            steps = []
            for t in range(1, KEPT[-1] + 1):
                _, slopes = gradient(function, weights)
                weights = [rule(t, w, g, a, s) for w, g, s in zip(weights, slopes, memories)]
                if t in KEPT:
                    steps.append([t, gradient(function, weights)[0], weights])
            rows.append({"loss": loss, "optimizer": optimizer, "learningRate": a, "steps": steps})
    text = "[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]\n"
    Path(__file__).with_name("trajectories.json").write_text(text)


if __name__ == "__main__":
    main()

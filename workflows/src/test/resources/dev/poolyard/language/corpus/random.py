#: seeds of ints
import random
def main():
    out = []
    for seed in (0, 1, 42, -1, -42, 2**31, 2**32, 2**64 + 7, 10**50, True, 123456789):
        random.seed(seed)
        out.append((random.random(), random.randrange(100)))
    return out
#: seeds of floats and strings
import random
def main():
    out = []
    for seed in (0.5, 1.0, -2.75, 1e300, 'a', '', 'hello world', 'äöü€'):
        r = random.Random(seed)
        out.append((r.random(), r.getrandbits(40)))
    return out
#: seed of version 1
import random
def main():
    out = []
    for seed in ('', 'a', 'hello', 5):
        random.seed(seed, version=1)
        out.append(random.random())
    return out
#: random
import random
def main():
    random.seed(7)
    return [random.random() for _ in range(20)]
#: many numbers
import random
def main():
    r = random.Random(99)
    return sum(r.random() for _ in range(5000)), sum(r.getrandbits(32) for _ in range(5000)), r.random()
#: getrandbits
import random
def main():
    r = random.Random(3)
    return [r.getrandbits(k) for k in (0, 1, 5, 31, 32, 33, 40, 63, 64, 65, 100, 128, 200)]
#: randrange and randint
import random
def main():
    r = random.Random(5)
    return [r.randrange(10) for _ in range(10)], [r.randrange(5, 50, 7) for _ in range(10)], [r.randint(-3, 3) for _ in range(10)], r.randrange(10, 0, -3), r.randrange(10**40), r.randint(1, 1), r.randrange(2**63), r.randrange(2**64), r.randrange(-10**20, 10**20, 10**10), r.randint(2.0, 5)
#: choice
import random
def main():
    r = random.Random(11)
    return [r.choice('abcdef') for _ in range(10)], r.choice(range(1000)), r.choice((1,)), r.choice([[1], [2]])
#: choices
import random
def main():
    r = random.Random(13)
    return r.choices('abc', k=8), r.choices([1, 2, 3], [1, 5, 10], k=8), r.choices('xy', cum_weights=[1, 10], k=5), r.choices([1, 2], weights=[0.5, 0.5]), r.choices('ab', k=0), r.choices('abc', [1, 0, 1.5], k=4)
#: shuffle
import random
def main():
    r = random.Random(17)
    a = list(range(20))
    b = r.shuffle(a)
    c = ['x']
    r.shuffle(c)
    d = []
    r.shuffle(d)
    return a, b, c, d
#: sample
import random
def main():
    r = random.Random(19)
    return r.sample(range(1000), 5), r.sample('abcdefgh', 8), r.sample([1, 2, 3], 0), r.sample(range(10**9), 30), r.sample(list(range(50)), 10), r.sample(['a', 'b'], counts=[3, 4], k=5), r.sample((1, 2, 3), 2)
#: uniform and triangular
import random
def main():
    r = random.Random(23)
    return [r.uniform(1, 10) for _ in range(4)], r.uniform(5, 5), r.uniform(3, -2), [r.triangular() for _ in range(3)], [r.triangular(0, 10, 2) for _ in range(3)], r.triangular(1, 1, 1), r.triangular(high=5, low=2)
#: gauss keeps its second number
import random
def main():
    r = random.Random(29)
    first = [r.gauss(0, 1) for _ in range(5)]
    r.seed(29)
    again = [r.gauss(10, 2.5) for _ in range(5)]
    return first, again, r.gauss()
#: normal and lognormal
import random
def main():
    r = random.Random(31)
    return [r.normalvariate(0, 1) for _ in range(5)], r.normalvariate(), r.normalvariate(100, 15), [r.lognormvariate(0, 0.5) for _ in range(3)]
#: exponential, pareto, weibull
import random
def main():
    r = random.Random(37)
    return [r.expovariate(1.5) for _ in range(4)], r.expovariate(-2), [r.paretovariate(3) for _ in range(4)], [r.weibullvariate(1, 1.5) for _ in range(4)]
#: gamma and beta
import random
def main():
    r = random.Random(41)
    return [r.gammavariate(2, 3) for _ in range(4)], [r.gammavariate(0.5, 1) for _ in range(4)], r.gammavariate(1, 2), [r.betavariate(2, 5) for _ in range(4)], r.betavariate(0.5, 0.5)
#: von Mises
import random
def main():
    r = random.Random(43)
    return [r.vonmisesvariate(0, 4) for _ in range(4)], r.vonmisesvariate(1, 0), r.vonmisesvariate(2, 0.1)
#: state
import random
def main():
    r = random.Random(47)
    r.gauss()
    state = r.getstate()
    a = [r.random() for _ in range(3)], r.gauss()
    r.setstate(state)
    b = [r.random() for _ in range(3)], r.gauss()
    other = random.Random(0)
    other.setstate(state)
    return a == b, state[0], len(state[1]), state[1][:3], state[1][-1], state[2], other.random() == a[0][0]
#: state of the module
import random
def main():
    random.seed('x')
    state = random.getstate()
    a = random.random()
    random.setstate(state)
    return a == random.random()
#: generators are independent
import random
def main():
    a, b = random.Random(1), random.Random(1)
    random.seed(1)
    return a.random() == b.random() == random.random(), a.random(), b.random(), a == b, a == a, isinstance(a, random.Random), type(a)
#: without a seed numbers differ
import random
def main():
    a, b = random.Random(), random.Random(None)
    x = random.random()
    random.seed()
    return a.random() != b.random(), 0 <= x < 1, random.random() != x
#: errors
import random
def attempt(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__, str(e)
def main():
    r = random.Random(1)
    return [attempt(r.random, 1), attempt(r.getrandbits), attempt(r.getrandbits, -1), attempt(r.getrandbits, 'a'), attempt(r.getrandbits, 1.5), attempt(random.choice), attempt(r.choice, []), attempt(r.choice, 5), attempt(r.choice, {1}), attempt(r.seed, []), attempt(random.Random, 1, 2), attempt(random.Random, y=1), attempt(r.seed, 1, 2, 3), attempt(r.sample, {1}, 1), attempt(r.sample, [1], 2), attempt(r.sample, [1], -1), attempt(r.shuffle, (1, 2)), attempt(r.choices, []), attempt(r.choices, [], k=0), attempt(r.choices, [1, 2], 3), attempt(r.choices, [1], [1, 2]), attempt(r.choices, [1], [0]), attempt(r.choices, [1], [1], cum_weights=[1]), attempt(r.choices, [1], [float('inf')]), attempt(r.randint, 1), attempt(r.randint, 5, 1), attempt(r.randint, 1.5, 2), attempt(r.randrange, 0), attempt(r.randrange, 1, 5, 0), attempt(r.randrange, 5, 1, 2), attempt(r.randrange, 5, step=2), attempt(r.uniform, 'a', 1), attempt(r.gammavariate, 0, 1), attempt(r.sample, [1], counts=[0], k=0), attempt(r.sample, [1, 2], counts=[1], k=1), attempt(r.sample, [1], counts=[1.5], k=1), attempt(r.setstate, 5), attempt(r.setstate, (4,)), attempt(r.setstate, (3, [1], None)), attempt(r.setstate, (3, (1,), None)), attempt(r.uniform, 1), attempt(r.choices), attempt(random.randrange), attempt(random.gauss, 1, 2, 3), attempt(random.expovariate, 0)]
#: dice
import random
def main():
    random.seed('dice')
    rolls = [random.randint(1, 6) + random.randint(1, 6) for _ in range(200)]
    return {n: rolls.count(n) for n in range(2, 13)}
#: estimating pi
from random import Random
def main():
    r = Random(2024)
    inside = sum(r.random() ** 2 + r.random() ** 2 <= 1 for _ in range(3000))
    return 4 * inside / 3000
#: names from the module
from random import seed, shuffle, randint
def main():
    seed(4)
    a = list('poolyard')
    shuffle(a)
    return ''.join(a), randint(0, 99), randint.__name__
#: three hundred seeds
import random
def main():
    return [random.Random(seed * 7919).random() for seed in range(300)]
#: normal numbers of many seeds
import random
def main():
    return [random.Random(str(seed)).gauss(0, 1) for seed in range(140)]
#: counts that are objects
import random
class A:
    def __init__(self, n): self.n = n
    def __index__(self):
        print('index', self.n)
        return self.n
class I:
    def __int__(self): return 2
def attempt(f):
    random.seed(3)
    try:
        return f(), random.random()
    except Exception as e:
        return type(e).__name__, str(e), random.random()
def main():
    l = list(range(20))
    return [attempt(f) for f in (lambda: random.sample(l, A(3)), lambda: random.choices(l, k=A(3)), lambda: random.sample(l, A(19)), lambda: random.sample(l, 2.5), lambda: random.choices(l, k=2.5), lambda: random.sample(l, 2.0), lambda: random.choices(l, k=2.0),
        lambda: random.randrange(A(5)), lambda: random.randrange(A(1), A(9), A(2)), lambda: random.randint(A(1), A(9)), lambda: random.randint(1, 2.0), lambda: random.randrange(10.0), lambda: random.randrange(2.5), lambda: random.getrandbits(A(5)), lambda: random.getrandbits(2.0), lambda: random.sample(l, I()), lambda: random.choices(l, k=I()), lambda: random.sample(l, None), lambda: random.choices(l, k=None), lambda: random.sample(l, True), lambda: random.choices(l, k='a'), lambda: random.sample(l, 'a'), lambda: random.sample(l, A(30)), lambda: random.sample(l, A(-1)), lambda: random.choices(l, k=A(-1)), lambda: random.sample(l, 3, counts=[1] * 20), lambda: random.sample(l, A(2), counts=[A(1)] * 20), lambda: random.choices(l, [A(1)] * 20, k=2), lambda: random.choices(l, cum_weights=[A(1)] * 20, k=2), lambda: random.choice(A(3)), lambda: random.shuffle(5), lambda: random.uniform(A(1), A(2)), lambda: random.betavariate(A(1), 2))]

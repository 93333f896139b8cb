"""What a worker goes through before its first task: a little of all that functions usually do."""
import functools
import itertools
import math
from collections import Counter, namedtuple

Point = namedtuple("Point", "x y")


class Shape:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Shape({self.name!r})"

    def area(self):
        return 0


class Circle(Shape):
    def __init__(self, radius):
        super().__init__("circle")
        self.radius = radius

    @property
    def area(self):
        return math.pi * self.radius ** 2


def count_up(n):
    i = 0
    while i < n:
        yield i
        i += 1


@functools.lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def rehearse(x):
    print(x)
    words = ["b", "a", *(str(i) for i in range(3))]
    counts = Counter("".join(sorted(words, key=lambda word: word)))
    table = {k: v for k, v in counts.items() if v > 0}
    total = sum(i * i for i in count_up(4)) + functools.reduce(lambda a, b: a + b, [1, 2, 3])
    try:
        total //= x - x
    except ZeroDivisionError as e:
        words.append(f"{e}: {total:>6,} {1.5:.2f}")
    finally:
        total -= 1
    first, *rest = list(itertools.islice(itertools.count(1), 3)), (1, 2), {3}
    point = Point(x, total)
    for i, (a, b) in enumerate(zip(words, table)):
        if i > 1 and a != b or not rest:
            break
    return [x * x, fib(10), point.x, round(Circle(2).area, 3), repr(Shape("s")), max(first), words[-1][:5]]

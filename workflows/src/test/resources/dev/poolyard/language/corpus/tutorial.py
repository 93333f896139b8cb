#: map with a named function
def cube(n):
    return n ** 3
def main():
    return list(map(cube, range(6)))
#: map with two sequences
def main():
    return list(map(lambda price, count: price * count, [2.5, 4.0, 1.25], [4, 1, 8]))
#: map is lazy
def main():
    seen = []
    def note(x):
        seen.append(x)
        return -x
    lazy = map(note, [1, 2, 3])
    before = list(seen)
    first = next(lazy)
    return before, first, seen
#: filter keeps what is true
def main():
    return list(filter(None, [0, 1, "", "a", [], [0], None, 2.5]))
#: filter with a predicate
def is_prime(n):
    return n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1))
def main():
    return list(filter(is_prime, range(60)))
#: reduce as a sum and a product
from functools import reduce
from operator import add, mul
def main():
    return reduce(add, range(1, 8)), reduce(mul, range(1, 8)), reduce(mul, [], 1)
#: reduce finds the longest word
from functools import reduce
def main():
    words = "several workers share one long queue of tasks".split()
    return reduce(lambda a, b: a if len(a) >= len(b) else b, words)
#: reduce groups by letter
from functools import reduce
def put(groups, word):
    return {**groups, word[0]: groups.get(word[0], []) + [word]}
def main():
    return reduce(put, ["pool", "queue", "pipe", "task", "quit", "token"], {})
#: map then reduce counts words
from functools import reduce
def count(line):
    counts = {}
    for word in line.split():
        counts[word] = counts.get(word, 0) + 1
    return counts
def merge(a, b):
    return {word: a.get(word, 0) + b.get(word, 0) for word in a | b}
def main():
    lines = ["red blue red", "blue green", "red"]
    return reduce(merge, map(count, lines), {})
#: chunks are computed apart and put together
def chunks(items, size):
    return [items[i:i + size] for i in range(0, len(items), size)]
def main():
    parts = chunks(list(range(23)), 5)
    return parts[-1], sum(map(sum, parts)) == sum(range(23))
#: partial fixes arguments
from functools import partial
def power(base, exponent):
    return base ** exponent
def main():
    square, cube = partial(power, exponent=2), partial(power, exponent=3)
    return [square(5), cube(5), partial(power, 2)(10)]
#: compose functions
from functools import reduce
def compose(*functions):
    return reduce(lambda f, g: lambda x: g(f(x)), functions)
def main():
    return compose(str.strip, str.upper, list)("  go ")
#: closures remember
def counter(start):
    count = start
    def step(by=1):
        nonlocal count
        count += by
        return count
    return step
def main():
    a, b = counter(0), counter(100)
    return a(), a(5), b(), a()
#: decorator counts calls
from functools import wraps
def counted(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return function(*args, **kwargs)
    wrapper.calls = 0
    return wrapper
@counted
def triangle(n):
    return n * (n + 1) // 2
def main():
    values = [triangle(n) for n in (3, 4, 5)]
    return values, triangle.calls, triangle.__name__
#: decorator with an argument
def repeated(times):
    def decorate(function):
        return lambda x: [function(x) for _ in range(times)]
    return decorate
@repeated(3)
def negate(x):
    return -x
def main():
    return negate(7)
#: cached recursion
from functools import lru_cache
@lru_cache(maxsize=None)
def ways(steps):
    return 1 if steps < 2 else ways(steps - 1) + ways(steps - 2)
def main():
    return ways(60), ways.cache_info().misses
#: generator of primes
def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found if p * p <= n):
            found.append(n)
            yield n
        n += 1
def main():
    from itertools import islice
    return list(islice(primes(), 12))
#: pipeline of generators
def numbers(n):
    for i in range(n):
        print("make", i)
        yield i
def doubled(source):
    for x in source:
        print("double", x)
        yield 2 * x
def main():
    return sum(doubled(numbers(3)))
#: generator expression feeds sum
def main():
    return sum(x * x for x in range(1000) if x % 3 == 0)
#: producer and consumer with send
def average():
    total = count = 0
    mean = None
    while True:
        value = yield mean
        total += value
        count += 1
        mean = total / count
def main():
    averager = average()
    next(averager)
    return [averager.send(x) for x in (10, 20, 60)]
#: yield from flattens
def flatten(tree):
    for node in tree:
        if isinstance(node, list):
            yield from flatten(node)
        else:
            yield node
def main():
    return list(flatten([1, [2, [3, [4]], 5], [[6]]]))
#: sorting by several keys
from operator import itemgetter
def main():
    tasks = [("b", 2), ("a", 3), ("c", 2), ("a", 1)]
    return sorted(tasks, key=itemgetter(1, 0)), sorted(tasks, key=itemgetter(0), reverse=True)
#: sorting with a comparison
from functools import cmp_to_key
def main():
    def order(a, b):
        return (a % 10 > b % 10) - (a % 10 < b % 10)
    return sorted([21, 13, 42, 11, 30], key=cmp_to_key(order))
#: zip and enumerate
def main():
    names, seconds = ["read", "scale", "save"], [3, 5, 2]
    return [f"{i}: {n} {s:>3} s" for i, (n, s) in enumerate(zip(names, seconds), 1)]
#: any and all stop early
def main():
    seen = []
    def small(x):
        seen.append(x)
        return x < 3
    return all(map(small, range(100))), any(map(small, [9, 8, 2, 7])), seen
#: accumulate gives running totals
from itertools import accumulate
def main():
    return list(accumulate([3, 1, 4, 1, 5])), list(accumulate([3, 1, 4, 1, 5], max))
#: groupby after sorting
from itertools import groupby
def main():
    words = sorted(["ant", "bee", "cat", "elk", "horse", "mouse"], key=len)
    return {length: list(group) for length, group in groupby(words, key=len)}
#: product of two lists
from itertools import product
def main():
    return ["".join(pair) for pair in product("ab", "12")]
#: counting loop in pieces
def count_to(n):
    i = 0
    while i < n:
        i += 1
    return i
def main():
    return sum(map(count_to, [1000, 2000, 500]))
#: monte carlo with a seed
import random
def inside(seed, throws):
    generator = random.Random(seed)
    return sum(generator.random() ** 2 + generator.random() ** 2 <= 1 for _ in range(throws))
def main():
    return [inside(seed, 200) for seed in range(4)]
#: recursion divides and conquers
def merge_sort(items):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    left, right = merge_sort(items[:middle]), merge_sort(items[middle:])
    merged = []
    while left and right:
        merged.append((left if left[0] <= right[0] else right).pop(0))
    return merged + left + right
def main():
    return merge_sort([5, 2, 9, 1, 5, 6, -3, 0])
#: quick sort with comprehensions
def quick(items):
    if not items:
        return []
    head, *rest = items
    return quick([x for x in rest if x < head]) + [head] + quick([x for x in rest if x >= head])
def main():
    return quick([3, 6, 1, 8, 2, 9, 2])
#: matrix product
def main():
    a, b = [[1, 2], [3, 4]], [[5, 6], [7, 8]]
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]
#: collatz lengths
def collatz(n):
    return 1 if n == 1 else 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)
def main():
    return max(range(1, 200), key=collatz)
#: singledispatch chooses by type
from functools import singledispatch
@singledispatch
def describe(value):
    return "something"
@describe.register(int)
def _(value):
    return f"the int {value}"
@describe.register(str)
def _(value):
    return f"the text {value!r}"
def main():
    return [describe(1), describe("a"), describe(2.5), describe(True)]
#: failing task among others
def risky(n):
    if n == 3:
        raise ValueError(f"task {n} failed")
    return n * 10
def main():
    results = []
    for n in range(5):
        try:
            results.append(risky(n))
        except ValueError as error:
            results.append(str(error))
    return results

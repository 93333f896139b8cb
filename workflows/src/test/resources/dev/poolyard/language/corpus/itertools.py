#: accumulate sums
import itertools
def main():
    return list(itertools.accumulate([1, 2, 3, 4])), list(itertools.accumulate([]))
#: accumulate with function and initial
from itertools import accumulate
def main():
    return [list(accumulate([3, 1, 4], max)), list(accumulate([1, 2], initial=100)), list(accumulate([], initial=7)), list(accumulate([1, 2, 3], lambda a, b: a * b, initial=2)), list(accumulate('abc')), list(accumulate([1, 2], None))]
#: accumulate errors
from itertools import accumulate
def attempt(f):
    try:
        return f()
    except (TypeError, ValueError) as e:
        return type(e).__name__, str(e)
def main():
    return [attempt(lambda: accumulate()), attempt(lambda: accumulate(1)), attempt(lambda: accumulate([], None, 3)), attempt(lambda: accumulate([1], x=2)), attempt(lambda: list(accumulate([1, 'a']))), attempt(lambda: accumulate([], iterable=[])), attempt(lambda: list(accumulate([1, 2], 5)))]
#: chain
from itertools import chain
def main():
    it = chain('ab', [1], (), range(2))
    return next(it), list(it), list(it), list(chain()), next(chain(), 'none')
#: chain is lazy about what it joins
from itertools import chain
def main():
    it = chain([1], 5)
    first = next(it)
    try:
        next(it)
    except TypeError as e:
        return first, str(e)
#: combinations
from itertools import combinations
def main():
    return list(combinations('ABCD', 2)), list(combinations(range(4), 3)), list(combinations([], 0)), list(combinations('ab', 3)), list(combinations('abc', 3)), list(combinations('abc', 0))
#: combinations by keyword
from itertools import combinations
def main():
    return list(combinations(r=1, iterable='xy'))
#: combinations errors
from itertools import combinations, combinations_with_replacement, permutations
def attempt(f):
    try:
        return list(f())
    except (TypeError, ValueError, OverflowError) as e:
        return type(e).__name__, str(e)
def main():
    return [attempt(f) for f in (
        lambda: combinations('ab', -1), lambda: combinations('ab'), lambda: combinations(),
        lambda: combinations('ab', 1.5), lambda: combinations('ab', 10**30), lambda: combinations('ab', 1, 2),
        lambda: combinations_with_replacement('ab', -2), lambda: combinations_with_replacement('ab'),
        lambda: permutations('ab', -1), lambda: permutations('ab', 'c'), lambda: permutations(), lambda: permutations('ab', 1.0),
        lambda: permutations('ab', q=1))]
#: combinations with replacement
from itertools import combinations_with_replacement as cwr
def main():
    return list(cwr('AB', 3)), list(cwr([], 2)), list(cwr([], 0)), list(cwr('ABC', 2)), list(cwr('a', 0))
#: permutations
from itertools import permutations
def main():
    return list(permutations('ABC')), list(permutations(range(4), 2)), list(permutations('ab', 3)), list(permutations('', 0)), list(permutations([1, 2], None)), list(permutations('abc', 0))
#: permutations count
from itertools import permutations
def main():
    return sum(1 for _ in permutations(range(7))), list(permutations('ABCD', 3))[-5:]
#: compress
from itertools import compress, count
def main():
    return list(compress('ABCDEF', [1, 0, 1, 0, 1, 1])), list(compress('ABC', [True])), list(compress(data=count(), selectors='a')), list(compress([], [1]))
#: compress takes data first
from itertools import compress
def main():
    data = iter([1, 2, 3])
    it = compress(data, [1])
    return list(it), list(data)
#: compress errors
from itertools import compress
def main():
    out = []
    for f in (lambda: compress(), lambda: compress([1]), lambda: compress(1, 2), lambda: compress([], 2), lambda: compress([1], [1], [1]), lambda: compress([1], selector=[1])):
        try:
            out.append(f())
        except TypeError as e:
            out.append(str(e))
    return out
#: count
from itertools import count, islice
def main():
    return list(islice(count(), 3)), list(islice(count(10, -3), 4)), list(islice(count(1.5), 3)), list(islice(count(0, 0.1), 8)), list(islice(count(start=2, step=0), 2)), list(islice(count(True), 2)), list(islice(count(True, 2), 2))
#: count beyond 64 bits
from itertools import count, islice
def main():
    return list(islice(count(2**63 - 2), 4)), list(islice(count(10**20, 10**20), 3)), list(islice(count(-2**63, -1), 2))
#: count repr
from itertools import count
def main():
    c = count(5)
    d = count(1, 2)
    next(c), next(d)
    return repr(c), repr(d), repr(count(1.5)), repr(count(1.5, 2.5)), repr(count(0, 1.0)), repr(count(10**30)), repr(count(step=True)), str(count(-3, -1)), [count(2)]
#: count errors
from itertools import count
def main():
    out = []
    for f in (lambda: count('a'), lambda: count(1, 'a'), lambda: count(None), lambda: count(1, 2, 3), lambda: count(stop=3), lambda: count([], 1)):
        try:
            out.append(f())
        except TypeError as e:
            out.append(str(e))
    return out
#: cycle
from itertools import cycle, islice
def main():
    it = cycle('abc')
    source = iter([1, 2])
    other = cycle(source)
    return list(islice(it, 7)), next(it), list(islice(other, 5)), list(cycle([])), list(source)
#: cycle errors
from itertools import cycle
def main():
    out = []
    for f in (lambda: cycle(), lambda: cycle(1), lambda: cycle([], []), lambda: cycle(iterable=[])):
        try:
            out.append(f())
        except TypeError as e:
            out.append(str(e))
    return out
#: dropwhile and takewhile
from itertools import dropwhile, takewhile
def main():
    data = [1, 4, 6, 4, 1]
    it = takewhile(lambda x: x < 5, data)
    return list(dropwhile(lambda x: x < 5, data)), list(it), list(it), list(dropwhile(bool, [])), list(takewhile(str.isdigit, '12a3'))
#: takewhile eats the element that ends it
from itertools import takewhile
def main():
    source = iter(range(10))
    return list(takewhile(lambda x: x < 3, source)), next(source)
#: filters want two arguments
from itertools import dropwhile, takewhile, filterfalse, starmap
def main():
    out = []
    for f in (lambda: dropwhile(bool), lambda: takewhile(), lambda: filterfalse(bool, [], []), lambda: starmap(bool), lambda: takewhile(bool, 3), lambda: dropwhile(predicate=bool, iterable=[]), lambda: list(takewhile(3, [1])), lambda: list(starmap(max, [1]))):
        try:
            out.append(f())
        except TypeError as e:
            out.append(str(e))
    return out
#: filterfalse
from itertools import filterfalse
def main():
    return list(filterfalse(lambda x: x % 2, range(8))), list(filterfalse(None, [0, 1, '', 'a', None])), list(filterfalse(bool, [0, 2, []]))
#: starmap
from itertools import starmap, repeat
def main():
    return list(starmap(pow, [(2, 5), (3, 2)])), list(starmap(max, ['abc', [1, 2]])), list(starmap(lambda *a: a, [(), (1,)])), list(starmap(pow, zip(range(4), repeat(2))))
#: groupby
from itertools import groupby
def main():
    return [(k, list(g)) for k, g in groupby('AAAABBBCCDAABBB')], [(k, list(g)) for k, g in groupby([1, 1.0, True, 2])], list(groupby([]))
#: groupby with key
from itertools import groupby
def main():
    words = ['apple', 'avocado', 'bean', 'beet', 'cherry']
    return {k: list(g) for k, g in groupby(words, key=lambda w: w[0])}, [(k, sum(1 for _ in g)) for k, g in groupby(range(10), lambda n: n // 4)], [k for k, g in groupby('aab', None)]
#: groupby shares its iterator
from itertools import groupby
def main():
    groups = groupby('aabbb')
    k1, g1 = next(groups)
    first = next(g1)
    k2, g2 = next(groups)
    return k1, first, list(g1), k2, next(g2), list(groups), list(g2)
#: groupby lists kept too late are empty
from itertools import groupby
def main():
    return [list(g) for _, g in list(groupby('aabbc'))]
#: groupby half read
from itertools import groupby
def main():
    out = []
    for key, group in groupby([1, 1, 1, 2, 2, 3]):
        out.append((key, next(group)))
    return out
#: groupby errors
from itertools import groupby
def main():
    out = []
    for f in (lambda: groupby(), lambda: groupby(1), lambda: groupby([], None, 2), lambda: groupby([], keys=3), lambda: list(groupby([1], 3)), lambda: groupby(key=len)):
        try:
            out.append(f())
        except TypeError as e:
            out.append(str(e))
    return out
#: islice
from itertools import islice, count
def main():
    return list(islice('ABCDEFG', 2)), list(islice('ABCDEFG', 2, 4)), list(islice('ABCDEFG', 2, None)), list(islice('ABCDEFG', 0, None, 2)), list(islice(count(), 3, 20, 5)), list(islice('ab', 0)), list(islice('abc', None)), list(islice('abc', None, 2)), list(islice('abcdef', 1, 5, None)), list(islice('abc', True))
#: islice takes no more than it needs
from itertools import islice
def main():
    a, b, c = iter(range(10)), iter(range(20)), iter(range(30))
    return list(islice(a, 3)), next(a), list(islice(b, 2, 7, 3)), next(b), list(islice(c, 5, 3)), next(c)
#: islice errors
from itertools import islice
def main():
    out = []
    for f in (lambda: islice([]), lambda: islice([], -1), lambda: islice([], 'a'), lambda: islice([], 1.0), lambda: islice([], 0, -5), lambda: islice([], -2, 3), lambda: islice([], 'a', 3), lambda: islice([], 0, 3, 0), lambda: islice([], 0, 3, 'x'), lambda: islice([], 10**30), lambda: islice(5, 3), lambda: islice(), lambda: islice([], 1, 2, 3, 4), lambda: islice([], stop=3), lambda: islice([], 1, 2, -1)):
        try:
            out.append(list(f()))
        except (TypeError, ValueError) as e:
            out.append((type(e).__name__, str(e)))
    return out
#: pairwise
from itertools import pairwise
def main():
    it = pairwise([1])
    return list(pairwise('ABCD')), list(it), list(it), list(pairwise([])), [b - a for a, b in pairwise([1, 4, 9, 16])]
#: pairwise errors
from itertools import pairwise
def main():
    out = []
    for f in (lambda: pairwise(), lambda: pairwise(1), lambda: pairwise([], 2), lambda: pairwise(iterable=[])):
        try:
            out.append(f())
        except TypeError as e:
            out.append(str(e))
    return out
#: product
from itertools import product
def main():
    return list(product('AB', [1, 2])), list(product([0, 1], repeat=2)), list(product()), list(product('a', [])), list(product('ab', repeat=0)), list(product('ab', [1], repeat=2)), list(product(range(2), repeat=True))
#: product reads its arguments at once
from itertools import product
def main():
    source = iter([1, 2])
    p = product(source, 'x')
    return list(source), list(p)
#: product errors
from itertools import product
def main():
    out = []
    for f in (lambda: product(1), lambda: product([], repeat=-1), lambda: product([], repeat='a'), lambda: product([], times=2), lambda: product([], repeat=1, times=2), lambda: product([], repeat=1.0), lambda: product([], repeat=10**30)):
        try:
            out.append(list(f()))
        except (TypeError, ValueError, OverflowError) as e:
            out.append((type(e).__name__, str(e)))
    return out
#: repeat
from itertools import repeat, islice
def main():
    return list(repeat('x', 3)), list(islice(repeat(0), 2)), list(repeat(1, 0)), list(repeat(1, -5)), list(repeat(object=2, times=2)), list(map(pow, range(4), repeat(2)))
#: repeat repr
from itertools import repeat
def main():
    r = repeat('a', 3)
    next(r)
    return repr(r), repr(repeat(1.0)), repr(repeat(None, 0)), repr(repeat([], -2)), repr(repeat(1, True))
#: repeat errors
from itertools import repeat
def main():
    out = []
    for f in (lambda: repeat(), lambda: repeat(1, 'a'), lambda: repeat(1, None), lambda: repeat(1, 2, 3), lambda: repeat(1, 10**30), lambda: repeat(times=2), lambda: repeat(1, time=2)):
        try:
            out.append(f())
        except (TypeError, OverflowError) as e:
            out.append((type(e).__name__, str(e)))
    return out
#: tee
from itertools import tee, count
def main():
    a, b = tee([1, 2, 3])
    first = [next(a), next(a)]
    c, d, e = tee(count(), 3)
    return first, list(b), list(a), list(b), [next(c), next(c), next(d), next(e), next(d)], tee('ab', 0), len(tee('', 1))
#: tee of a tee goes on where it is
from itertools import tee
def main():
    a, b = tee('abcd')
    next(a)
    c, d = tee(a)
    return c is a, next(c), list(d), list(a), list(b)
#: tee errors
from itertools import tee
def main():
    out = []
    for f in (lambda: tee(), lambda: tee(1), lambda: tee([], -1), lambda: tee([], 'a'), lambda: tee([], 1, 2), lambda: tee(iterable=[])):
        try:
            out.append(f())
        except (TypeError, ValueError) as e:
            out.append((type(e).__name__, str(e)))
    return out
#: zip_longest
from itertools import zip_longest, count
def main():
    it = zip_longest('ab', [1], fillvalue=None)
    return list(zip_longest('ABCD', 'xy', fillvalue='-')), list(zip_longest([1, 2, 3], [])), list(zip_longest()), list(it), next(it, 'end'), list(zip_longest([1], fillvalue=9)), [next(zip_longest(count(), []))]
#: zip_longest errors
from itertools import zip_longest
def main():
    out = []
    for f in (lambda: zip_longest(1), lambda: zip_longest([], fill=2), lambda: zip_longest([], fillvalue=1, x=2)):
        try:
            out.append(list(f()))
        except TypeError as e:
            out.append(str(e))
    return out
#: iterators are their own iterators
from itertools import chain, count
def main():
    c = chain([1, 2])
    return iter(c) is c, next(c), list(c), bool(count()), c == c, c == chain([1, 2])
#: iterators have no length and no index
from itertools import chain, count
def main():
    out = []
    for f in (lambda: len(chain()), lambda: count()[0], lambda: chain() + chain(), lambda: chain() < chain(), lambda: chain()()):
        try:
            out.append(f())
        except TypeError as e:
            out.append(str(e))
    return out
#: membership in an endless iterator
from itertools import count, cycle
def main():
    return 10 in count(), 7 in cycle([5, 7])
#: unpacking from iterators
from itertools import islice, count, chain
def main():
    a, b, *rest = islice(count(3), 5)
    x, *y = chain('ab', 'c')
    return a, b, rest, x, y, [*chain([1], [2])], max(*islice(count(), 1, 4))
#: sieve with dropwhile and count
from itertools import count, dropwhile, islice, takewhile
def main():
    primes = (n for n in count(2) if all(n % d for d in takewhile(lambda d: d * d <= n, count(2))))
    return list(islice(dropwhile(lambda p: p < 50, primes), 5))
#: exhausted iterators stay exhausted
from itertools import islice, takewhile, compress, chain
def main():
    data = [1, 2, 3]
    its = [chain(data), islice(data, 2), takewhile(bool, data), compress(data, data)]
    return [(list(i), list(i), next(i, None)) for i in its]
#: error inside a function goes through
from itertools import starmap, accumulate, groupby
def main():
    out = []
    for it in (starmap(lambda a: 1 // a, [(1,), (0,), (1,)]), accumulate([1, 0], lambda a, b: a // b), groupby([0], lambda x: 1 // x)):
        got = []
        try:
            for x in it:
                got.append(x)
        except ZeroDivisionError as e:
            got.append(str(e))
        out.append((got, next(it, 'end')))
    return out
#: chain from_iterable
from itertools import chain, count
def main():
    it = chain.from_iterable(range(n) for n in count())
    return [next(it) for _ in range(6)], list(chain.from_iterable(['ab', 'c']))
#: chain errors
from itertools import chain
def main():
    out = []
    for f in (lambda: chain(x=1), lambda: chain.from_iterable(), lambda: chain.from_iterable(3), lambda: list(chain(3))):
        try:
            out.append(f())
        except TypeError as e:
            out.append(str(e))
    return out
#: types and reprs of iterators
import itertools
def main():
    objects = [itertools.chain([]), itertools.count(), itertools.cycle([]), itertools.islice([], 1), itertools.product(), itertools.zip_longest(), itertools.groupby([]), itertools.tee([])[0], itertools.pairwise([]), itertools.starmap(max, [])]
    return [repr(type(o)) for o in objects], [type(o).__name__ for o in objects], [repr(o).split(' at ')[0] for o in objects if not repr(o).startswith('count')], itertools.chain, itertools.tee
#: iterators know their types
from itertools import chain, count, repeat, product
def main():
    return isinstance(chain(), chain), isinstance(count(), chain), isinstance(repeat(1), repeat), type(product()) is product, issubclass(chain, count)
#: run lengths
from itertools import groupby, chain, repeat
def main():
    encoded = [(k, len(list(g))) for k, g in groupby('aaabccd')]
    return encoded, ''.join(chain.from_iterable(repeat(c, n) for c, n in encoded))

#: the size of a combination is looked at before the elements
import itertools
def main():
    for make in itertools.combinations, itertools.combinations_with_replacement, itertools.permutations:
        for values, size in (0.5, []), (0.5, -1), ("ab", -1), (0.5, 10 ** 30), ("ab", 1.0), ("ab", True):
            try:
                print(list(make(values, size)))
            except Exception as error:
                print(type(error).__name__, error)
#: StopIteration keeps its value
import itertools, functools
def stop(*a): raise StopIteration(*a, 'value')
def value(it):
    out = []
    try:
        for _ in range(20): out.append(next(it))
    except StopIteration as e:
        return out, e.value, e.args
    except Exception as e:
        return out, type(e).__name__, str(e)
class K:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        self.n -= 1
        if self.n < 0: raise StopIteration('K')
        return self.n
def g(n):
    yield from range(n)
    return 'G'
def late(n):
    def f(*a):
        nonlocal n
        n -= 1
        if n < 0: raise StopIteration('late')
        return a[0] if a else 1
    return f
def main():
    i = itertools
    its = [map(stop, [1]), filter(stop, [1]), i.takewhile(stop, [1]), i.dropwhile(stop, [1]), i.filterfalse(stop, [1]), i.starmap(stop, [(1,)]), i.accumulate([1, 2], stop), i.groupby([1], stop), map(late(2), [5, 6, 7]), i.starmap(late(2), [(5,), (6,), (7,)]), i.accumulate([1, 2, 3, 4], late(2)), i.takewhile(late(2), [1, 2, 3]), i.filterfalse(lambda x, f=late(2): not f(x), [5, 6, 7]), iter(late(2), 9), iter(stop, 0),
        map(str, K(2)), filter(None, K(3)), i.chain(K(2), [7], K(1)), i.chain.from_iterable(K(0)), zip(K(2), [1, 2, 3]), zip([1, 2, 3], K(2)), enumerate(K(2)), i.islice(K(2), 5), i.islice(K(5), 1, None, 2), i.takewhile(lambda x: True, K(2)), i.dropwhile(lambda x: False, K(2)), i.cycle(K(0)), i.cycle(K(2)), i.compress(K(3), [1, 1, 1, 1]), i.compress([1, 2, 3], K(3)), i.starmap(max, K(0)), i.accumulate(K(3)), i.groupby(K(2)), i.zip_longest(K(2), [1, 2, 3]), i.pairwise(K(3)), i.tee(K(2))[0], map(max, K(2), K(3)), (x for x in K(2)), map(str, g(2)), zip(g(2), g(3)), i.chain(g(1), g(2)), enumerate(g(1)), i.islice(g(1), 3), reversed([1])]
    return [(n, value(x)) for n, x in enumerate(its)]

#: counter of text
from collections import Counter
def main():
    c = Counter('mississippi')
    return c, c['i'], c['z'], 'z' in c, len(c), c.most_common(2), c.total(), sorted(c.elements()), dict(c), list(c)
#: counter creation
from collections import Counter
def main():
    return Counter(), Counter({'a': 2}), Counter(a=4, b=2), Counter([1, 1.0, True, 2]), Counter({'x': 1}, x=2, y=3), Counter(None), Counter(iterable=3), Counter(self=5)
#: counter update and subtract
from collections import Counter
def main():
    c = Counter('abc')
    r = c.update('aab'), c.update({'z': 5}), c.update(a=10), c.update(), c.update(None)
    d = Counter(a=3, b=1)
    d.subtract('aabbb')
    d.subtract({'a': 1}, q=2)
    return c, r, d, d.total()
#: counter arithmetic
from collections import Counter
def main():
    a, b = Counter(a=3, b=1, c=-2), Counter(a=1, b=2, d=4)
    return a + b, a - b, a & b, a | b, +a, -a, b - a
#: counter in place
from collections import Counter
def main():
    a = Counter(a=3, b=1)
    b = a
    a += Counter(b=2, c=1)
    a -= Counter(a=1)
    a |= Counter(q=7)
    out = dict(a)
    a &= Counter(b=2, q=9)
    return out, a, b is a
#: counter comparison
from collections import Counter
def main():
    a, b = Counter(a=1, b=2), Counter(a=1, b=3)
    return a == b, a != b, a < b, a <= b, a > b, a >= b, Counter(a=0) == Counter(), Counter(a=1) == {'a': 1}, {'a': 1} == Counter(a=1), Counter() == {}, a <= a, a < a, Counter(a=1) != {'a': 1}
#: counter deletion and setting
from collections import Counter
def main():
    c = Counter('aab')
    del c['a'], c['nothing']
    c['x'] += 5
    c['y'] = 'text'
    c['w'] = 0
    return c.pop('x'), c, c.get('q'), c.get('q', 3), c.setdefault('m', 2), sorted(c), c.copy() == c, type(c.copy()).__name__
#: counter repr
from collections import Counter
def main():
    return repr(Counter(b=1, a=2)), str(Counter([None])), repr(Counter({'a': 'x', 'b': 1})), [Counter('aab')], f"{Counter('ab')}"
#: counter most common
from collections import Counter
def main():
    c = Counter(a=2, b=3, c=2, d=1)
    return c.most_common(), c.most_common(0), c.most_common(1), c.most_common(99), c.most_common(-1), c.most_common(None), c.most_common(n=2)
#: counter elements
from collections import Counter
def main():
    c = Counter(a=2, b=0, c=-1, d=1)
    e = c.elements()
    return next(e), list(e), list(c.items()), list(c.keys()), list(c.values())
#: counter errors
from collections import Counter
def attempt(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__, str(e)
def main():
    c = Counter('ab')
    return [attempt(f) for f in (lambda: Counter(5), lambda: Counter([[]]), lambda: Counter('a', 'b'), lambda: c + {}, lambda: c < {}, lambda: c.most_common('a'), lambda: Counter.fromkeys('ab'), lambda: {c: 1}, lambda: c.update(5), lambda: c.most_common(1, 2), lambda: c.total(1), lambda: c - 1, lambda: list(Counter(a='x').elements()), lambda: c | [], lambda: c.pop('zz'))]
#: counter is a dict
from collections import Counter
def main():
    c = Counter('hello')
    return isinstance(c, dict), issubclass(Counter, dict), type(c), Counter, {**c}, max(c, key=c.get), sorted(c.items(), key=lambda p: (-p[1], p[0])), bool(Counter()), [k for k, v in c.items() if v > 1], sum(c.values()), c == Counter('olleh'), Counter.__name__
#: counter merged as dicts
from collections import Counter
def main():
    words = 'the cat and the dog and the bird'.split()
    return {w: n for w, n in Counter(words).most_common() if n > 1}, Counter(map(len, words)), Counter(w[0] for w in words)
#: defaultdict
from collections import defaultdict
def main():
    d = defaultdict(list)
    d['a'].append(1)
    d['b'].append(2)
    d['a'].append(3)
    e = defaultdict(int, {'x': 1}, y=2)
    e['z'] += 5
    return d, dict(d), e, d.get('q'), 'q' in d, len(d), e['new'], e
#: defaultdict of functions
from collections import defaultdict
def main():
    d = defaultdict(lambda: 'none')
    tree = defaultdict(lambda: defaultdict(int))
    tree['a']['b'] += 1
    n = defaultdict(None)
    try:
        n['k']
    except KeyError as e:
        return d['x'], tree['a']['b'], list(tree), str(e), n
#: defaultdict repr
from collections import defaultdict
def main():
    d = defaultdict(int, a=1)
    n = defaultdict(None, {1: 2})
    r = defaultdict(list)
    r['self'] = r
    return repr(d), str(n), repr(defaultdict(list)), repr(r), [d], type(d), defaultdict.__name__
#: defaultdict copies and merges
from collections import defaultdict
def main():
    d = defaultdict(list, a=[1])
    c = d.copy()
    m = d | {'b': 2}
    r = {'z': 0} | d
    d |= {'q': 9}
    return c, c['new'], type(c).__name__, m, type(m).__name__, r, type(r).__name__, d, d == {'a': [1], 'q': 9}, defaultdict.fromkeys('ab', 1)
#: defaultdict errors
from collections import defaultdict
def attempt(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__, str(e)
def main():
    d = defaultdict(list)
    return [attempt(f) for f in (lambda: defaultdict(5), lambda: defaultdict([]), lambda: defaultdict(list, 5), lambda: {d: 1}, lambda: defaultdict(lambda: 1 // 0)['x'], lambda: d[[]], lambda: defaultdict(int) < defaultdict(int))]
#: grouping with defaultdict
from collections import defaultdict
def main():
    groups = defaultdict(set)
    for w in 'apple avocado banana blueberry cherry'.split():
        groups[w[0]].add(w)
    return {k: sorted(v) for k, v in groups.items()}, isinstance(groups, dict), sorted(groups)
#: deque
from collections import deque
def main():
    d = deque([1, 2, 3])
    d.append(4)
    d.appendleft(0)
    a, b = d.pop(), d.popleft()
    d.extend([7, 8])
    d.extendleft('xy')
    return d, a, b, len(d), list(d), d[0], d[-1], 7 in d, 'q' in d, bool(deque()), list(reversed(d))
#: deque with a longest length
from collections import deque
def main():
    d = deque('abcde', maxlen=3)
    first = d, list(d), d.maxlen
    d.append('f')
    d.appendleft('z')
    e = deque(maxlen=0)
    e.append(1)
    return list(first[1]), d, d.maxlen, deque().maxlen, e, deque([1, 2], 5), deque(iterable='ab', maxlen=1), deque([1], maxlen=None)
#: deque rotate
from collections import deque
def main():
    d = deque(range(6))
    out = []
    for n in (1, 2, -3, 0, 100, -7, 6):
        d.rotate(n)
        out.append(list(d))
    d.rotate()
    deque().rotate(5)
    return out, d
#: deque index, count, insert, remove
from collections import deque
def main():
    d = deque('abcab')
    d.insert(1, 'X')
    d.insert(-1, 'Y')
    d.insert(100, 'Z')
    d.insert(-100, 'W')
    d.remove('a')
    return d, d.index('b'), d.index('b', 3), d.count('b'), d.count('q'), d.index('c', -6, 9)
#: deque items
from collections import deque
def main():
    d = deque(range(5))
    d[0] = 'first'
    d[-1] = 'last'
    del d[1]
    d.reverse()
    e = d.copy()
    e.clear()
    return d, e, d[True], list(map(str, d))
#: deque operators
from collections import deque
def main():
    d = deque([1, 2], maxlen=5)
    e = d + deque([3])
    d += [9]
    f = deque('ab') * 2
    g = 2 * deque([1])
    h = deque([1, 2, 3], maxlen=4) * 2
    d *= 2
    return d, e, e.maxlen, f, g, h, deque([1]) * 0, deque([1]) * -1
#: deque comparison
from collections import deque
def main():
    a, b = deque([1, 2]), deque([1, 3])
    return a == b, a != b, a < b, a <= b, a > b, a >= b, a == [1, 2], a == deque([1, 2], maxlen=9), a == (1, 2), deque() == deque(), deque([1]) < deque([1, 0])
#: deque repr
from collections import deque
def main():
    d = deque([1, 'a'])
    d.append(d)
    return repr(d), repr(deque()), str(deque([1.5], maxlen=2)), type(d), deque.__name__, f'{deque()}'
#: deque changed while iterated
from collections import deque
def main():
    d = deque([1, 2, 3])
    out = []
    try:
        for x in d:
            out.append(x)
            d.append(9)
    except RuntimeError as e:
        out.append(str(e))
    try:
        for x in d:
            d[0] = 5
        for x in d:
            d.rotate(1)
    except RuntimeError as e:
        out.append(str(e))
    return out, d
#: deque errors
from collections import deque
def attempt(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__, str(e)
def main():
    d = deque([1, 2], maxlen=2)
    e = deque()
    return [attempt(f) for f in (lambda: e.pop(), lambda: e.popleft(), lambda: e[0], lambda: d[5], lambda: d[-3], lambda: d['a'], lambda: d[0:1], lambda: d.remove(9), lambda: d.index(9), lambda: d.insert(0, 1), lambda: deque(5), lambda: deque([], -1), lambda: deque([], 'a'), lambda: deque([], 1.5), lambda: deque([], 1, 2), lambda: d + [1], lambda: d < [1], lambda: d * 'a', lambda: d.rotate('a'), lambda: {d: 1}, lambda: d.append(), lambda: d.append(1, 2), lambda: d.pop(1), lambda: d.extend(5), lambda: deque(size=3), lambda: d.index(), lambda: d.rotate(1.5))]
#: deque as a queue
from collections import deque
def main():
    graph = {'a': ['b', 'c'], 'b': ['d'], 'c': ['d', 'e'], 'd': ['f'], 'e': ['f'], 'f': []}
    queue, seen, order = deque(['a']), {'a'}, []
    while queue:
        node = queue.popleft()
        order.append(node)
        for n in graph[node]:
            if n not in seen:
                seen.add(n)
                queue.append(n)
    return order
#: deque many elements
from collections import deque
def main():
    d = deque()
    for i in range(2000):
        d.append(i)
        if i % 3 == 0:
            d.popleft()
        if i % 7 == 0:
            d.appendleft(-i)
    return len(d), sum(d), d[0], d[-1], d[len(d) // 2], sum(list(d)[::100])
#: deque tail
from collections import deque
def main():
    window = deque(maxlen=3)
    out = []
    for x in [1, 5, 2, 8, 3]:
        window.append(x)
        out.append(sum(window) / len(window))
    return out, sorted(deque('cab')), tuple(deque([1])), max(deque([3, 9])), [*deque('ab')], next(iter(deque('q')))
#: namedtuple defaults
from collections import namedtuple
def main():
    P = namedtuple('P', 'x y z', defaults=(10, 20))
    return P(1), P(1, 2), P(1, z=5), P._field_defaults, namedtuple('Q', 'a', defaults=[None])(), P(x=1) == (1, 10, 20)
#: namedtuple rename
from collections import namedtuple
def main():
    P = namedtuple('P', 'abc def ghi abc _x', rename=True)
    return P._fields, P(1, 2, 3, 4, 5)
#: namedtuple make
from collections import namedtuple
def main():
    P = namedtuple('P', 'x y')
    rows = [[1, 2], (3, 4), 'ab']
    return [P._make(r) for r in rows], P(*range(2)), P(**{'x': 1, 'y': 2}), list(map(P._make, zip('ab', 'cd')))
#: namedtuple errors of definition
from collections import namedtuple
def attempt(*a, **k):
    try:
        return namedtuple(*a, **k)
    except Exception as e:
        return type(e).__name__, str(e)
def main():
    return [attempt('P', 'a b a'), attempt('P', 'a _b'), attempt('P', 'a 1b'), attempt('P', 'a class'), attempt('1P', 'a'), attempt('class', 'a'), attempt('P', 'a', defaults=[1, 2]), attempt('P', ['a b']), attempt('P'), attempt('P', 'a', True), attempt('P', 5), attempt('P', [1, 2]), attempt('', 'a')]
#: namedtuple repr nests
from collections import namedtuple
def main():
    P = namedtuple('P', 'x y')
    return repr(P(P(1, 'a'), [P(None, 2.5)])), str(P('q', {}))
#: namedtuple doc and equality
from collections import namedtuple
def main():
    P, Q = namedtuple('P', 'x y'), namedtuple('Q', 'x y')
    return P.__doc__, P(1, 2) == Q(1, 2), P(1, 2) != (1, 2), P is Q, P(1, 2) is not P(1, 2), bool(P(0, 0)), bool(namedtuple('E', '')())
#: defaultdict factory
from collections import defaultdict
def main():
    d = defaultdict(int)
    before = d.default_factory
    d.default_factory = str
    x = d['k']
    d.default_factory = None
    try:
        d['other']
    except KeyError as e:
        return before, x, d.default_factory, repr(e), d
#: namedtuple
from collections import namedtuple
def main():
    Point = namedtuple('Point', 'x y')
    p = Point(1, y=2)
    x, y = p
    return p, p.x, p.y, p[0], p[-1], x + y, len(p), p == (1, 2), p._fields, Point, isinstance(p, tuple), p._asdict(), p._replace(x=5), list(p), p < Point(1, 3), p + (3,), p[0:1], Point.__name__, type(p).__name__
#: namedtuple fields
from collections import namedtuple
def main():
    A = namedtuple('A', ['first', 'second'])
    B = namedtuple('B', 'one, two,three')
    C = namedtuple('C', ())
    return A(1, 2), B(1, 2, 3)._fields, C(), C._fields, A(second=1, first=2).first, namedtuple('D', ('only',))(5)
#: namedtuple errors of use
from collections import namedtuple
def attempt(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__, str(e)
def main():
    P = namedtuple('P', 'x y')
    p = P(1, 2)
    def assign():
        p.x = 3
    def assign_new():
        p.z = 3
    def delete():
        del p.x
    return [attempt(f) for f in (lambda: P(1), lambda: P(), lambda: P(1, 2, 3), lambda: P(1, x=2), lambda: P(1, 2, z=3), lambda: P._make([1]), lambda: p._replace(q=1), lambda: p._replace(1), assign, delete, lambda: p[5], lambda: p < 5, lambda: p + [1], lambda: P(1, q=2))]
#: namedtuple in collections
from collections import namedtuple, Counter
def main():
    Card = namedtuple('Card', 'rank suit')
    deck = [Card(r, s) for s in 'hs' for r in (2, 10, 1)]
    return sorted(deck)[:3], max(deck, key=lambda c: c.rank), {Card(1, 'h'): 'ace'}[(1, 'h')], Counter(c.suit for c in deck), Card(1, 'h') in deck, f'{deck[0]}', '%s %s' % deck[0], '{0.rank}-{0.suit}'.format(deck[0]), hash(Card(1, 2)) == hash((1, 2)) if False else True

#: counters with counts that are not numbers
from collections import Counter
def main():
    def tried(make):
        try:
            print(make())
        except Exception as error:
            print(type(error).__name__, error)
    odd, plain = Counter(a=[1], b=None, c="x"), Counter(a=2, b=-1)
    for make in (
        lambda: -odd, lambda: +odd, lambda: odd + odd, lambda: plain - Counter(a={1}), lambda: Counter() - Counter(z="s"),
        lambda: Counter(a=[1]) + Counter(a=[2]), lambda: Counter() + Counter(a=[2]), lambda: Counter() | Counter(a=None),
        lambda: plain & odd, lambda: plain <= odd, lambda: odd == Counter(a=[1], b=None, c="x"), lambda: odd.total(),
        lambda: odd.most_common(1), lambda: odd.most_common(0), lambda: odd.most_common(-3), lambda: odd.most_common(2),
        lambda: plain.most_common(1.0), lambda: plain.most_common(True), lambda: plain.most_common(5.0),
        lambda: plain.most_common(0.5), lambda: plain.most_common("a"), lambda: Counter().most_common(1),
        lambda: Counter("abc", a="z"), lambda: odd.update("a"), lambda: odd.update("c"), lambda: odd.subtract("b"),
    ):
        tried(make)

#: counters changed in place by other mappings
from collections import Counter, defaultdict
def main():
    def tried(change):
        counter = Counter("aab", c=-2)
        try:
            print(change(counter))
        except Exception as error:
            print(type(error).__name__, error)
        print(counter)
    def added(c): c += {"a": 2, "z": 1}; return c
    def removed(c): c -= {"a": 2, "b": -5}; return c
    def united(c): c |= {"a": 1, "b": 7, "c": -1}; return c
    def shared(c): c &= {"a": 1, "b": 7, "c": -1}; return c
    def missing(c): c &= {"a": 1}; return c
    def by_default(c): c &= defaultdict(int, a=1); return c
    def of_list(c): c += [1, 2]; return c
    def of_odd(c): c += {"a": "x"}; return c
    def of_lists(c): c["a"] = [1]; kept = c["a"]; c += {"a": (2,)}; return kept
    def with_itself(c): c += c; return c
    def of_strings(c): c |= {"a": "x"}; return c
    for change in added, removed, united, shared, missing, by_default, of_list, of_odd, of_lists, with_itself, of_strings:
        tried(change)

#: a dict changed in place by other mappings stays a dict
from collections import Counter, defaultdict, namedtuple
class A:
    def __ror__(self, other):
        return "asked"
P = namedtuple("P", "x y")
def main():
    for other in defaultdict(int, a=1), Counter("ab"), A(), P([1, 2], "ab"), P(1, 2):
        d = {"z": 0}
        try:
            print(d | other)
        except TypeError as error:
            print(error)
        try:
            d |= other
        except (TypeError, ValueError) as error:
            print(error)
        print(d)
    ranked = Counter({chr(97 + i): i * 7 % 11 for i in range(11)})
    return [ranked.most_common(n) for n in range(-1, 13, 3)], Counter("abcabcabcd").most_common(2)

#: a deque times what is no number
from collections import deque
def main():
    for make in (
        lambda: "ab" * deque([1]), lambda: [1] * deque([1]), lambda: (1,) * deque(), lambda: deque() * "a", lambda: deque() * deque(),
        lambda: 1.5 * deque(), lambda: deque() * 1.5, lambda: None * deque(), lambda: {} * deque(), lambda: deque([1]) * True, lambda: 2 * deque("ab", 3),
    ):
        try:
            print(make())
        except TypeError as error:
            print(error)

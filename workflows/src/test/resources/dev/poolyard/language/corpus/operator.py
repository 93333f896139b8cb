#: comparisons
import operator as op
def main():
    return [f(2, 3) for f in (op.lt, op.le, op.eq, op.ne, op.ge, op.gt)], [f('a', 'a') for f in (op.lt, op.le, op.eq, op.ne, op.ge, op.gt)]
#: arithmetic
import operator as op
def main():
    return [f(7, 3) for f in (op.add, op.sub, op.mul, op.truediv, op.floordiv, op.mod, op.pow, op.lshift, op.rshift, op.and_, op.or_, op.xor)]
#: unary functions
import operator as op
def main():
    return [f(-5) for f in (op.abs, op.neg, op.pos, op.inv, op.invert, op.index, op.truth, op.not_)], op.neg(True), op.abs(-2.5), op.index(True), op.truth([]), op.not_('')
#: identity
from operator import is_, is_not
def main():
    a = []
    return is_(a, a), is_(a, []), is_not(a, None), is_(None, None)
#: strings and lists
import operator as op
def main():
    return op.add('a', 'b'), op.mul([1], 3), op.concat([1], [2]), op.concat('a', 'b'), op.contains([1, 2], 2), op.contains('abc', 'bc'), op.mod('%d!', 5), op.countOf([1, 1.0, 2, True], 1), op.indexOf('abc', 'c')
#: in place functions change lists
import operator as op
def main():
    a = [1]
    b = op.iadd(a, (2, 3))
    c = op.imul(a, 2)
    s = {1, 2}
    t = op.ior(s, {3})
    u = op.iconcat(a, [9])
    d = {1: 2}
    return a, b is a, c is a, t is s, s, u is a, op.ior(d, {3: 4}) is d, d, op.isub({1, 2}, {1}), op.iand({1, 2}, {2}), op.ixor({1}, {2})
#: in place functions of numbers
import operator as op
def main():
    return [f(7, 2) for f in (op.iadd, op.isub, op.imul, op.itruediv, op.ifloordiv, op.imod, op.ipow, op.ilshift, op.irshift, op.iand, op.ior, op.ixor)]
#: items
from operator import getitem, setitem, delitem
def main():
    a = [1, 2, 3]
    d = {}
    return setitem(a, 0, 9), delitem(a, 1), a, getitem(a, -1), getitem('abc', slice(1, None)), setitem(d, 'k', 1), d, delitem(d, 'k'), d
#: itemgetter
from operator import itemgetter
def main():
    g = itemgetter(1)
    pairs = [('a', 3), ('b', 1), ('c', 2)]
    return g('abc'), itemgetter(2, 0)('abc'), itemgetter('k')({'k': 5}), sorted(pairs, key=g), itemgetter(slice(1))([1, 2]), list(map(itemgetter(0), pairs)), itemgetter(-1)([1, 2])
#: attrgetter
from operator import attrgetter
def main():
    return attrgetter('real')(5), attrgetter('real', 'imag')(2.5), attrgetter('real.imag')(7), attrgetter('start', 'stop')(range(3, 9))
#: methodcaller
from operator import methodcaller
def main():
    return methodcaller('upper')('abc'), methodcaller('split', ',', maxsplit=1)('a,b,c'), list(map(methodcaller('strip', '-'), ['-a-', 'b-'])), methodcaller('count', 1)([1, 1])
#: reprs of getters
from operator import itemgetter, attrgetter, methodcaller
def main():
    return repr(itemgetter(1)), repr(itemgetter('a', 2)), repr(attrgetter('x')), repr(attrgetter('a.b', 'c')), repr(methodcaller('f')), repr(methodcaller('f', 1, 'b', k=2)), itemgetter, type(itemgetter(0)), type(attrgetter('x')).__name__
#: getters are equal only to themselves
from operator import itemgetter
def main():
    g = itemgetter(1)
    return g == g, g == itemgetter(1), isinstance(g, itemgetter), callable(g)
#: errors of functions
import operator as op
def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__, str(e)
def main():
    return [attempt(op.add, 1), attempt(op.add, 1, 'a'), attempt(op.add, a=1, b=2), attempt(op.neg), attempt(op.neg, 'a'), attempt(op.neg, 1, 2), attempt(op.index, 1.5), attempt(op.lt, 1, 'a'), attempt(op.truediv, 1, 0), attempt(op.concat, 1, 2), attempt(op.concat, {}, {}), attempt(op.concat, [1], 'a'), attempt(op.indexOf, [1], 2), attempt(op.indexOf, 1, 2), attempt(op.countOf, 1, 2), attempt(op.contains, 1, 2), attempt(op.getitem, [], 0), attempt(op.getitem, 1, 0), attempt(op.delitem, [], 0), attempt(op.setitem, (1,), 0, 1), attempt(op.setitem, [], 0), attempt(op.inv, 1.5), attempt(op.pow, 'a', 2)]
#: errors of getters
from operator import itemgetter, attrgetter, methodcaller
def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__, str(e)
def main():
    return [attempt(itemgetter), attempt(attrgetter), attempt(methodcaller), attempt(attrgetter, 1), attempt(methodcaller, 1), attempt(itemgetter(1)), attempt(itemgetter(1), [0]), attempt(itemgetter(1), 1, 2), attempt(itemgetter(1), a=1), attempt(attrgetter('nothing_such'), 1), attempt(attrgetter('real.x'), 1), attempt(methodcaller('upper'), 1), attempt(methodcaller('upper', 1), 'a'), attempt(itemgetter, a=1), attempt(methodcaller('upper'))]
#: call
from operator import call
def main():
    try:
        return call(max, 1, 3), call(lambda *a, **k: (a, k), 1, x=2), call(3)
    except TypeError as e:
        return str(e), call(dict, a=1)
#: length_hint
from operator import length_hint
from itertools import repeat, count, chain
def main():
    it = iter([1, 2, 3])
    next(it)
    d = iter({1: 2, 3: 4})
    next(d)
    return length_hint([1, 2]), length_hint('abc'), length_hint(it), length_hint(iter(range(5))), length_hint(iter('ab')), length_hint(d), length_hint(iter({1})), length_hint(repeat(1, 4)), length_hint(repeat(1)), length_hint(count(), 7), length_hint(chain()), length_hint(5, 3), length_hint(iter(())), length_hint(iter({}.values()))
#: length_hint errors
from operator import length_hint
def main():
    out = []
    for args in ((), (1, 'a'), (1, 2, 3), (1, 2.0)):
        try:
            out.append(length_hint(*args))
        except TypeError as e:
            out.append(str(e))
    return out
#: reduce with operators
from functools import reduce
import operator
def main():
    return reduce(operator.mul, range(1, 11)), reduce(operator.or_, [{1}, {2}]), reduce(operator.getitem, ['a', 0], {'a': [5]}), reduce(operator.iadd, [[1], [2]], [])
#: names of functions
import operator
def main():
    return operator.add.__name__, operator.is_not.__name__, repr(operator.iadd), operator.itemgetter.__name__
#: operators in a table
import operator
def main():
    table = {'+': operator.add, '-': operator.sub, '*': operator.mul, '/': operator.truediv}
    def value(tokens):
        stack = []
        for t in tokens.split():
            if t in table:
                b, a = stack.pop(), stack.pop()
                stack.append(table[t](a, b))
            else:
                stack.append(float(t))
        return stack.pop()
    return value('3 4 + 2 * 7 /')

#: an index that empties its list
def main():
    class Emptying:
        def __index__(self):
            numbers.clear()
            return 1
    numbers = [1, 2, 3]
    try:
        return numbers[Emptying()]
    except IndexError as e:
        print(e)
    numbers = [1, 2, 3]
    try:
        numbers[Emptying()] = 5
    except IndexError as e:
        print(e)
    numbers = [1, 2, 3]
    try:
        del numbers[Emptying()]
    except IndexError as e:
        print(e)
    numbers = [1, 2, 3]
    print(numbers[Emptying():])
    numbers = [1, 2, 3]
    numbers[Emptying():] = [5]
    return numbers

#: a repr that empties its list
def main():
    class Emptying:
        def __repr__(self):
            numbers.clear()
            return "one"
    numbers = [Emptying(), Emptying()]
    return repr(numbers)

#: indices beyond 64 bits
def main():
    class Huge:
        def __index__(self):
            return 2 ** 70
    try:
        "a" * Huge()
    except OverflowError as e:
        print(e)
    return range(5)[:Huge()], [1, 2][Huge():]

#: the bounds of a slice are looked at before its value
def main():
    numbers = [1]
    try:
        numbers[1:[2]] = 5
    except TypeError as e:
        return str(e)

#: throwing into a generator that has not begun
def main():
    def generator():
        print("begun")
        yield 1
    def outer():
        yield from generator()
    for error in ValueError("a"), StopIteration(5):
        it = generator()
        try:
            it.throw(error)
        except Exception as e:
            print(repr(e))
        print(list(it))
    try:
        outer().throw(KeyError)
    except KeyError as e:
        return repr(e)

#: print writes what comes before an error
def main():
    class Broken:
        def __str__(self):
            raise ValueError("broken")
    try:
        print(1, 2, Broken())
    except ValueError as e:
        print("|", e, sep="")
    print("a", "b\nc", sep="\n", end="!")

#: underscores in floats
def main():
    for text in "1_0.5e1_0", "_1", "1_", "1__0", "1_.5", "1._5", "1e_5", "1e5_", ".", ".5", "5.", "e5":
        try:
            print(float(text))
        except ValueError as e:
            print(e)

#: splitting from the right at a long separator
def main():
    word = "ab" * 1000
    text = (word + "x") * 3000
    return [len(part) for part in text.rsplit(word)][:4], text.rfind(word), len(text.rpartition(word)[0]), ("aaa" * 9).rsplit("aa", 3), len(("a" * 3000001).rsplit("a" * 1000)[0])

#: elements that change the lists they are compared in
class Changing:
    def __init__(self, change, answer):
        self.change = change
        self.answer = answer
    def __eq__(self, other):
        self.change()
        return self.answer
    def __lt__(self, other):
        return "less"
def main():
    found = []
    for answer in True, False:
        for kind in "first", "second", "both", "longer":
            a, b = [0, 1, 2], [0, 1, 2]
            def change():
                if kind != "second":
                    a.clear()
                if kind != "first":
                    b.clear()
                if kind == "longer":
                    a.extend([5, 6, 7, 8])
                    b.extend([5, 7, 7])
            a[1] = Changing(change, answer)
            copies = a[:], b[:]
            for test in (lambda: a == b, lambda: a != b, lambda: a < b, lambda: a >= b, lambda: b <= a):
                a[:], b[:] = copies
                try:
                    found.append(test())
                except Exception as error:
                    found.append(type(error).__name__)
    return found

#: tuples of different length compare their elements first
class Loud:
    def __eq__(self, other):
        print("asked")
        return True
def main():
    print((Loud(),) == (1, 2), (Loud(), 2) != (1,), [Loud()] == [1, 2])
    class Broken:
        def __eq__(self, other):
            raise ValueError("broken")
    try:
        return (Broken(),) == (1, 2)
    except ValueError as error:
        return str(error)
#: positions that change the container
class A:
    def __init__(self, c, n): self.c, self.n = c, n
    def __index__(self):
        self.c()
        return self.n
class E:
    def __init__(self, c): self.c = c
    def __eq__(self, o):
        self.c()
        return False
def attempt(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__, str(e)
from collections import deque
def main():
    r = []
    l = [1, 2, 3]
    r.append((attempt(lambda: l.index(3, A(l.clear, 0))), l))
    l = [1, 2, 3]
    r.append((attempt(lambda: l.index(3, A(lambda: l.insert(0, 0), 1))), l))
    l = [1, 2, 3]
    r.append((attempt(lambda: l[A(l.clear, 0)]), l))
    l = [1, 2, 3]
    r.append((attempt(lambda: l.insert(A(l.clear, 2), 9)), l))
    l = [1, 2, 3]
    r.append((attempt(lambda: l.pop(A(l.clear, 2))), l))
    l = [1, 2, 3]
    r.append((attempt(lambda: l.pop(A(lambda: l.append(5), -1))), l))
    d = deque([1, 2, 3])
    r.append((attempt(lambda: d[A(d.clear, 1)]), d))
    d = deque([1, 2, 3])
    r.append((attempt(lambda: d[A(lambda: d.append(4), 3)]), d))
    d = deque([1, 2, 3])
    r.append((attempt(lambda: d[A(lambda: d.append(4), -1)]), d))
    d = deque([1, 2, 3])
    r.append((attempt(lambda: d.insert(A(d.clear, 1), 9)), d))
    d = deque([1, 2, 3])
    r.append((attempt(lambda: d.insert(A(lambda: d.appendleft(0), -1), 9)), d))
    d = deque([1, 2, 3])
    r.append((attempt(lambda: d.rotate(A(d.clear, 1))), d))
    d = deque([1, 2, 3])
    r.append((attempt(lambda: d.rotate(A(lambda: d.append(4), 1))), d))
    d = deque([1, 2, 3])
    r.append((attempt(lambda: d.index(3, A(lambda: d.append(4), 1))), d))
    d = deque([1, 2, 3])
    r.append((attempt(lambda: d.index(3, A(d.clear, 0))), d))
    d = deque([1, 2, 3])
    r.append((attempt(lambda: d.index(9, A(lambda: d.appendleft(4), -3), A(lambda: d.appendleft(4), 10))), d))
    def put():
        d[A(d.clear, 1)] = 5
    d = deque([1, 2, 3])
    r.append((attempt(put), d))
    def put2():
        del d[A(lambda: d.append(7), 3)]
    d = deque([1, 2, 3])
    r.append((attempt(put2), d))
    d = deque([1, 2, 3])
    r.append((attempt(lambda: d * A(d.clear, 2)), d))
    d = deque([1, 2, 3], 4)
    r.append((attempt(lambda: d.insert(A(lambda: d.append(7), 1), 8)), d))
    l = [1, 2, 3]
    r.append((attempt(lambda: l * A(l.clear, 2)), l))
    l = [1, 2, 3]
    r.append((attempt(lambda: l[A(l.clear, 0):A(lambda: l.append(1), 3)]), l))
    def put3():
        l[A(l.clear, 0):A(lambda: l.append(1), 3)] = [7, 8]
    l = [1, 2, 3]
    r.append((attempt(put3), l))
    l = [1, 2, 3, 4, 5, 6]
    def put4():
        l[0:A(l.clear, 6):2] = [7, 8, 9]
    r.append((attempt(put4), l))
    l = [1, 2, 3, 4, 5, 6]
    def put5():
        del l[0:A(l.clear, 6):2]
    r.append((attempt(put5), l))
    def put6():
        del l[A(l.clear, 1)]
    l = [1, 2, 3]
    r.append((attempt(put6), l))
    return r

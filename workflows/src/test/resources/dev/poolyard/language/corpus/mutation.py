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

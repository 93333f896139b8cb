#: with calls the manager's methods in order
class M:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow
    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()
    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind and kind.__name__, value)
        return self.swallow

def body(how):
    for i in range(2):
        with M("a") as a, M("b", True) as b:
            print(a, b, i)
            if how == "return":
                return "returned"
            if how == "break":
                break
            if how == "continue":
                continue
            if how == "raise":
                raise ValueError(i)
            print("end")
    return "fell"

def main():
    for how in ["return", "break", "continue", "raise", "no"]:
        print(body(how))
    try:
        with M("x"):
            1 / 0
    except ZeroDivisionError as e:
        print("out", e)
    with (M("p") as p, M("q")):
        print(p)
    def gen():
        with M("g") as g:
            yield g
            yield 2
    print(list(gen()))
    it = gen()
    print(next(it))
    it.close()
    class Partial:
        def __enter__(self): pass
    try:
        with Partial():
            pass
    except TypeError as e:
        print(e)

def numbers(n):
    for i in range(n):
        yield i


def odd(values):
    for value in values:
        if value % 2 == 1:
            yield value


def squares(values):
    for value in values:
        yield value * value


def run(n):
    return sum(value % 10 for value in squares(odd(numbers(n))))

def numbers(n):
    seed = 42
    result = []
    for i in range(n):
        seed = (seed * 1103515245 + 12345) % 2147483648
        result.append(seed)
    return result


def run(n):
    values = numbers(n)
    up = sorted(values)
    by_last_digits = sorted(values, key=lambda value: value % 1000)
    values.sort(reverse=True)
    return up[n // 2] + by_last_digits[n // 3] + values[0]

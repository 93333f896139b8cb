def run(n):
    total = 0
    for i in range(n):
        total += 1
    return total

def run(n):
    counts = {}
    word = 7
    for i in range(n):
        word = (word * 31 + i) % 1009
        counts[word] = counts.get(word, 0) + 1
    total = 0
    for key, count in counts.items():
        total += key * count
    return total

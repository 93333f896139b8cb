def weight(word):
    total = NUMBER
    for place, letter in enumerate(word):
        total += (place + 1) * ord(letter)
    return total % 997


def run(n):
    words = ["pool", "yard", "thread", "process"] * n
    heavy = {}
    for word in words:
        w = weight(word)
        if w > 100 and word not in heavy:
            heavy[word] = w
    best = max(heavy.items(), key=lambda item: item[1], default=("", 0))
    return best[1] + len([word for word in words if word.startswith("p")]) + NUMBER

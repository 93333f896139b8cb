def run(n):
    lines = []
    line = ""
    for i in range(n):
        line += f"{i:x},"
        if len(line) > 70:
            lines.append(line.rstrip(",").upper())
            line = ""
    text = "\n".join(lines)
    return len(text) + text.count("F") + len(text.replace("A", "aa").split("\n"))

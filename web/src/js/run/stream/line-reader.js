/**
 * Splits text that arrives in pieces into JSON values, one a line (NDJSON).
 */
export class LineReader {
  #rest = '';

  /** @param {(line: string) => any} parse */
  constructor(parse = JSON.parse) {
    this.parse = parse;
  }

  /**
   * @param {string} piece the next piece of text, cut anywhere
   * @returns {Array<any>} the values of the lines that are complete now
   */
  read(piece) {
    const lines = (this.#rest + piece).split('\n');
    this.#rest = lines.pop();
    return lines.filter(line => line.trim() !== '').map(line => this.parse(line));
  }

  /** @returns {Array<any>} the value of a last line without a line end, if there is one */
  end() {
    const last = this.#rest;
    this.#rest = '';
    return last.trim() === '' ? [] : [this.parse(last)];
  }
}

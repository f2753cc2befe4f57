/* The search: names and queries as the keys that type them on a Korean keyboard (가중치 -> rkwndcl). */

const JAMO_KEYS = (
  "r r rt s sw sg e e f fr fa fq ft fx fv fg a q q qt t t d w w c z x v g " +
  "k o i o j p u p h hk ho hl y n nj np nl b m ml l"
).split(" ");
const LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const TAILS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
const FIRST = 0xac00; // 가
const HANGUL = /[ㄱ-ㅣ가-힣]/;
const jamo = (code) => (code >= 0x3131 && code <= 0x3163 ? JAMO_KEYS[code - 0x3131] : "");
const [LEAD_KEYS, TAIL_KEYS] = [LEADS, TAILS].map((row) => [...row].map((letter) => jamo(letter.charCodeAt(0))));
const isSyllable = (code) => code >= FIRST && code <= 0xd7a3;
const leadOf = (code) => Math.floor((code - FIRST) / 588);
const tailOf = (code) => (code - FIRST) % 28;

export const fold = (text) =>
  text.normalize("NFC").replace(/[^\n -~ㄱ-ㅣ가-힣]+/g, (run) => run.normalize("NFKC")).toLowerCase();

export function keystrokes(text) {
  let keys = "";
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isSyllable(code))
      keys += LEAD_KEYS[leadOf(code)] + JAMO_KEYS[30 + (Math.floor((code - FIRST) / 28) % 21)] + TAIL_KEYS[tailOf(code)];
    else keys += jamo(code) || text[i];
  }
  return keys;
}

/** ㄱ is 가 to 낗, ㄳ is ㄱㅅ. */
function choseongPattern(text) {
  const plain = text.replace(/[ㄱ-ㅎ]/g, (letter) => [...jamo(letter.charCodeAt(0))].map((key) => LEADS[LEAD_KEYS.indexOf(key)]).join(""));
  const range = (from, size) => `[${String.fromCharCode(from)}-${String.fromCharCode(from + size - 1)}]`;
  const source = [...plain].map((letter, i) => {
    const lead = LEADS.indexOf(letter);
    const code = letter.charCodeAt(0);
    if (lead >= 0) return range(FIRST + lead * 588, "ㄱㄷㅂㅅㅈ".includes(letter) ? 1176 : 588);
    return i === plain.length - 1 && isSyllable(code) && !tailOf(code) ? range(code, 28) : letter;
  });
  return new RegExp(source.join(""), "g");
}

const SOUND = new Map("rK zK sN eT xT fR aM qP vP tS wS cS gH".split(" ").map(([key, sound]) => [key, sound]));
const SPELLING = [
  [/nct/g, "nt"], [/[ts]ion/g, "sn"], [/t(?=ur|ia)/g, "s"], [/ph/g, "p"], [/gh/g, ""], [/tch|[cst]h/g, "s"],
  [/ck|qu/g, "k"], [/x/g, "ks"], [/[cg](?=[eiy])/g, "s"], [/ng(?![aeiou])/g, "n"], [/re$|r(?![aeiouyr])/g, ""],
  [/(?<!^|[aeiou])h|h(?![aeiouy])/g, ""], [/[cgq]/g, "k"], [/d/g, "t"], [/l/g, "r"], [/[bfv]/g, "p"], [/[zj]/g, "s"],
  [/[aeiouwy]/g, ""],
];

/** 그래디언트 and gradient are both KRTNT. */
function skeleton(word) {
  let sound = /^[아-잏aeiou]/.test(word) ? "A" : "";
  if (/^[a-z]*[aeiouy][a-z]*$/.test(word)) sound += SPELLING.reduce((text, [from, to]) => text.replace(from, to), word).toUpperCase();
  else
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      if (!isSyllable(code)) return "";
      sound += SOUND.get(LEAD_KEYS[leadOf(code)]) ?? "";
      const tail = TAILS[tailOf(code)];
      sound += tail === "ㅇ" ? "N" : tail === "ㅅ" ? "T" : (SOUND.get(TAIL_KEYS[tailOf(code)][0]) ?? "");
    }
  return sound.replace(/(.)\1+/g, "$1");
}

const words = (folded) => folded.match(/[ㄱ-ㅣ가-힣]+|[a-z0-9]+|[\p{L}\p{N}]/gu) ?? [];
const split = (text) => words(fold(text.replace(/[a-z](?=[A-Z][a-z])|[A-Z]{2,}(?=[A-Z][a-z])/g, "$& ")));
const set = (text) => new Set(text.split(" "));
const ENDINGS = set(
  "이라는 에서는 에서도 으로는 으로도 이란 라는 에서 에게 으로 로는 까지 부터 마다 처럼 보다 에는 에도 이나 이랑 하고 " +
    "인가요 인가 인지 이에요 예요 이야 입니다 이다 들은 들을 들의 들이 적인 하는 하기 한다 된다 되는 하게 하면 하여 해서 하는지 " +
    "는지 란 로 에 의 은 는 이 가 을 를 와 과 도 만 나 랑 야 들 적 한 된 할 해 인 기",
);
const STOP = set(
  "무엇 무엇일까 뭐 뭐지 뭐에요 뭔가요 뭔지 뜻 의미 정의 개념 설명 예제 예시 사용법 방법 하 법 이유 쓰 보 종류 차이 차이점 알려줘 " +
    "어떻게 왜 계산 공식 것 때 대한 대해 있 하나요 그 현상 되게 되 위해 위한 경우 수 같 어떤 무슨 " +
    "what is are a an the of how does do work works meaning mean means define definition explain in for to with why difference between example vs",
);

function stem(word) {
  if (isSyllable(word.charCodeAt(word.length - 1)))
    for (let n = Math.min(4, word.length - 1); n; n--) if (ENDINGS.has(word.slice(-n))) return word.slice(0, -n);
  return word;
}
const root = (index, word) => (index.typed.has(word) ? word : stem(word));
const stops = (word) => STOP.has(word) || STOP.has(stem(word));
/** normalized -> normal; "" for what is not English. */
const stemEnglish = (word) =>
  /^[a-z]{4,}$/.test(word)
    ? word.replace(/((i[sz])?(ations?|ing|ed|es?|ers?)|at(e|ed|ing|ions?)|ions?|s)$/, "").replace(/(.)\1$/, "$1")
    : "";

/** What code names, the likeliest first: loss="mse" mse, then keras.layers.Dense(1 its path and Dense. */
function codeNames(query) {
  if (!/[a-z_][._(='"[]|import /i.test(query)) return [];
  const source = query.trim().replace(/ as \w+$/, "");
  const value = /(?:import |^\w+\s*=\s*\[?["']?)([a-z_][\w.]*)/i.exec(source)?.[1] ?? "";
  const paths = [value, ...source.match(/[\w.]+/g)].map((path) => path.split("."));
  return paths.flatMap((steps) => steps.map((_, i) => steps.slice(i).join(".")));
}

const LETTERS = "에이 비 씨 디 이 에프 지 에이치 아이 제이 케이 엘 엠 엔 오 피 큐 알 에스 티 유 브이 더블유 엑스 와이 제트".split(" ");

/** Names, and what each loses. */
function namesOf({ term, english, aliases }) {
  const names = [[term, 0]];
  for (const one of english.split(" / ")) {
    const bare = one.replace(/\s*\([^)]*\)/g, "");
    const short = /\(([^).]+)\)$/.exec(one);
    names.push([bare, 0.5]);
    if (bare !== one) names.push([one, 0.5]);
    if (short) names.push([short[1], 1]);
    if (bare.includes(".")) names.push([bare.split(".").pop(), 1]);
  }
  for (const list of Object.values(aliases ?? {})) for (const alias of list) names.push([alias, 1.5]);
  for (const [name] of [...names])
    if (/^[A-Z]{2,5}$/.test(name)) names.push([[...name].map((letter) => LETTERS[letter.charCodeAt(0) - 65]).join(""), 1.5]);
  return names;
}

const put = (map, key, value) => key && (map.get(key)?.push(value) ?? map.set(key, [value]));

/** Strings as one, the owner of each place, and where strings (2) and words (1) begin. */
function join(rows, starts) {
  const text = `\n${rows.join("\n")}\n`;
  const owner = new Int32Array(text.length);
  const begins = new Uint8Array(text.length);
  let at = 1;
  rows.forEach((row, i) => {
    owner.fill(i, at, at + row.length);
    for (const start of starts?.[i] ?? [0]) begins[at + start] = start ? 1 : 2;
    at += row.length + 1;
  });
  return { text, owner, begins };
}

/** An index of terms as in glossary.json. */
export function createIndex(terms) {
  const typed = new Map(); // a word of a name -> its keys
  const exact = new Map(); // the keys of a name -> its forms
  const roots = new Map(); // its English root -> its forms
  const [forms, texts, textStarts, keyStarts] = [[], [], [], []];
  terms.forEach((term, t) => {
    for (const [name, rank] of namesOf(term)) {
      const own = split(name);
      let [key, text] = ["", ""];
      const [inText, inKeys] = [[], []];
      for (const word of own) {
        inText.push(text.length);
        inKeys.push(key.length);
        if (!typed.has(word)) typed.set(word, keystrokes(word));
        text += word;
        key += typed.get(word);
      }
      if (!key || exact.get(key)?.at(-1).t === t) continue;
      const form = { t, rank, name, text, key, words: own };
      forms.push(form), texts.push(text), textStarts.push(inText), keyStarts.push(inKeys);
      put(exact, key, form);
      put(roots, stemEnglish(text), form);
    }
  });
  const keys = forms.map((form) => form.key);
  return { terms, forms, typed, exact, roots, names: join(keys, keyStarts), texts: join(texts, textStarts), marks: marks(keys) };
}

function wordsOf(index) {
  // made when a query first needs it
  if (index.words) return index.words;
  const { terms } = index;
  const forms = [...index.forms]; // and phrases of keywords
  const numbers = new Map(); // a word -> its number
  const byKeys = new Map(); // its keys -> its number
  const [bare, keys, inForms, inAbout] = [[], [], [], []];
  const post = (lists, word, value) => {
    let i = numbers.get(word);
    if (i === undefined) {
      const typed = index.typed.get(word) ?? keystrokes(word);
      i = byKeys.get(typed);
      if (i === undefined) {
        byKeys.set(typed, (i = keys.length));
        bare.push(word), keys.push(typed), inForms.push([]), inAbout.push([]);
      }
      numbers.set(word, i);
    }
    if (lists[i].at(-1) !== value) lists[i].push(value);
  };
  const said = (text, t, phrase) => {
    const own = split(text).filter((word) => !stops(word)).map((word) => root(index, word));
    for (const word of own) post(inAbout, word, t);
    if (phrase && own.length) forms.push({ t, text: own.join(""), words: own, phrase });
  };
  terms.forEach((term, t) => {
    for (const text of Object.values(term.summary ?? {})) said(text, t);
    for (const phrase of Object.values(term.keywords ?? {}).flat()) said(phrase, t, true);
  });
  forms.forEach((form, f) => {
    for (const word of [form.text, ...form.words]) post(inForms, word, f);
  });
  const owners = (i) => new Set([...inAbout[i], ...inForms[i].map((f) => forms[f].t)]).size;
  const rarity = keys.map((_, i) => Math.log(1 + terms.length / owners(i)));
  const [sounds, roots] = [new Map(), new Map()];
  bare.forEach((word, i) => {
    put(roots, stemEnglish(word), i);
    if (inForms[i][0] < index.forms.length) put(sounds, skeleton(word), i);
  });
  return (index.words = { forms, bare, keys, byKeys, inForms, inAbout, rarity, sounds, roots, lines: join(keys), marks: marks(keys) });
}

/** Per string 32 bits of its letters, 32 of its pairs: what is far apart shows it here. */
function marks(strings) {
  const found = new Int32Array(2 * strings.length);
  strings.forEach((string, s) => {
    let before = 0;
    for (let i = 0; i < string.length; i++) {
      const code = string.charCodeAt(i);
      found[2 * s] |= 1 << code;
      if (i) found[2 * s + 1] |= 1 << (before * 7 + code * 3);
      before = code;
    }
  });
  return found;
}
function ones(bits) {
  let n = 0;
  for (; bits; bits &= bits - 1) n++;
  return n;
}

const NEAR = new Uint8Array(128 * 128);
for (const [a, b] of "op jh mn rz ex qv wc ki ju hy nb kj ml".split(" "))
  NEAR[a.charCodeAt(0) * 128 + b.charCodeAt(0)] = NEAR[b.charCodeAt(0) * 128 + a.charCodeAt(0)] = 1;
const LONGEST = 63;
const rows = [0, 1, 2].map(() => new Float64Array(LONGEST + 1));
const room = (length) => (length < 4 ? 0 : Math.min(3, Math.max(1, length / 4.5)));

/** Weighted Damerau distance; with `open`, to the best beginning of b. */
function distance(a, b, limit, open) {
  const n = b.length;
  if (n > LONGEST || a.length > LONGEST) return Infinity;
  let [before, previous, current] = rows;
  for (let j = 0; j <= n; j++) previous[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const x = a.charCodeAt(i - 1);
    const x0 = i > 1 ? a.charCodeAt(i - 2) : 0;
    const drop = x === x0 ? 0.6 : 1;
    current[0] = i;
    let best = i;
    for (let j = 1; j <= n; j++) {
      const y = b.charCodeAt(j - 1);
      let cost = previous[j - 1];
      if (x !== y) {
        cost = Math.min(cost + (NEAR[(x & 127) * 128 + (y & 127)] ? 0.6 : 1), previous[j] + drop, current[j - 1] + 1);
        if (j > 1 && y === x0 && x === b.charCodeAt(j - 2)) cost = Math.min(cost, before[j - 2] + 0.8);
      }
      current[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return Infinity;
    [before, previous, current] = [previous, current, before];
  }
  let found = previous[n];
  if (open) for (let j = 0; j < n; j++) if (previous[j] < found) found = previous[j];
  return found > limit ? Infinity : found;
}

function withTypos(keys, strings, marked, limit, open, near) {
  const [letters, pairs] = marks([keys]);
  const edits = Math.floor(limit / 0.6);
  for (let i = 0; i < strings.length; i++) {
    if (ones(letters & ~marked[2 * i]) > edits || ones(pairs & ~marked[2 * i + 1]) > 2 * edits + 1) continue;
    const other = strings[i].key ?? strings[i];
    const longer = other.length > keys.length + limit;
    if (keys.length > other.length + limit || (longer && !open)) continue;
    if (!longer && ones(marked[2 * i] & ~letters) > edits) continue;
    const far = distance(keys, other, longer ? limit / 1.5 : limit, longer);
    if (far < Infinity) near(i, far);
  }
}

const CUT = 32;

/**
 * The terms that a query may mean, best first: {id, score, why: {kind, name}}, where `name` fits and `kind` is exact,
 * prefix, word, choseong, layout, typo, words or about (what is said of the term).
 */
export function search(index, query, limit = 10) {
  query = query.slice(0, 200);
  const tokens = split(query);
  const text = tokens.join("");
  if (!text) return [];
  const key = keystrokes(text);
  const hangul = HANGUL.test(text);
  const consonants = /^[ㄱ-ㅎ]+$/.test(text);
  const layout = (form) => HANGUL.test(form.text) !== hangul && /[a-z가-힣]/.test(form.text);
  const found = new Map();
  let top = 0;
  const add = ({ t, name }, score, kind) => {
    if (score > (found.get(t)?.score ?? CUT)) found.set(t, { score, why: { kind, name } });
    top = Math.max(top, score);
  };
  const exactly = (keys, lost, kind = "exact") => {
    const same = index.exact.get(keys);
    const forms = same ?? index.roots.get(stemEnglish(keys)) ?? [];
    for (const form of forms) add(form, (same ? 100 : 92) - form.rank - lost, layout(form) ? "layout" : kind);
    return forms.length;
  };

  // Whole names: of the query, then without particles and questions.
  const kept = tokens.filter((word) => !stops(word) && (tokens.length < 2 || !ENDINGS.has(word)));
  const stems = kept.map((word) => root(index, word));
  const readings = new Map([[key, 0]]); // keys -> what is lost by reading so
  const read = (some, lost) => {
    const keys = keystrokes(some);
    if (keys && !readings.has(keys)) readings.set(keys, lost);
  };
  read(tokens.slice(0, -1).join("") + stem(tokens.at(-1)), 2);
  read(kept.join(""), 3);
  read(stems.join(""), 4);
  codeNames(query).find((name) => exactly(split(name).join(""), 3));
  for (const [keys, lost] of readings) exactly(keys, lost);
  for (const half of query.split(/(?:와|과|랑|,|vs\.?| and) /))
    exactly(keystrokes(split(half).filter((word) => !stops(word)).map((word) => root(index, word)).join("")), 12);
  if (!top && !hangul) // a particle in the wrong layout
    for (const ending of ENDINGS) if (key.endsWith(keystrokes(ending))) exactly(key.slice(0, -keystrokes(ending).length), 5);
  if (!top && hangul)
    for (let i = 0; i + 1 < text.length; i++)
      exactly(keystrokes(text.slice(0, i) + text[i + 1] + text[i] + text.slice(i + 2)), 18, "typo");

  // Beginnings of names and words, then the inside.
  for (const [keys, lost] of readings) {
    const { text: all, owner, begins } = index.names;
    for (let at = all.indexOf(keys); at >= 0; at = all.indexOf(keys, at + 1)) {
      const form = index.forms[owner[at]];
      const begin = begins[at];
      if (form.key.length === keys.length || (!begin && keys.length < (hangul ? 4 : 5))) continue;
      const other = layout(form);
      const score = [32, 50, 70][begin] + (20 * keys.length) / form.key.length;
      const weak = consonants || (other && keys.length < 4) ? 0.6 : 1;
      add(form, weak * score - 2 * form.rank - lost, other ? "layout" : begin > 1 ? "prefix" : "word");
    }
  }
  if (/[ㄱ-ㅎ]/.test(text)) {
    const { text: all, owner, begins } = index.texts;
    const pattern = choseongPattern(text);
    for (let match; (match = pattern.exec(all)); pattern.lastIndex = match.index + 1) {
      const form = index.forms[owner[match.index]];
      const begin = begins[match.index];
      const share = match[0].length / form.text.length;
      if (begin) add(form, (share === 1 ? 96 : [0, 48, 68][begin] + 20 * share) - 2 * form.rank, form.key.startsWith(key) ? "prefix" : "choseong");
    }
  }

  if (top < 75 && !consonants)
    for (const [keys, lost] of readings)
      if (room(keys.length))
        withTypos(keys, index.forms, index.marks, room(keys.length), keys.length > 6, (i, far) => {
          const form = index.forms[i];
          const share = Math.min(1, keys.length / form.key.length);
          const first = keys[0] === form.key[0] ? 0 : 4;
          add(form, 84 * (1 - far / keys.length) * (0.75 + 0.25 * share) - form.rank - lost - first, "typo");
        });

  if (top < 90 && !consonants && stems.length) byWords(index, stems, add);
  return [...found]
    .sort(([s, a], [t, b]) => b.score - a.score || s - t)
    .slice(0, limit)
    .map(([t, hit]) => ({ id: index.terms[t].id, ...hit }));
}

/** The words that a word may be, each with its fit, 0 … 1. */
function fits({ bare, keys, byKeys, lines, marks, roots, sounds }, word, alone) {
  const key = keystrokes(word);
  const scores = new Map();
  const give = (i, score) => score > (scores.get(i) ?? 0) && scores.set(i, score);
  const same = byKeys.get(key);
  if (same !== undefined) give(same, 1);
  for (const i of roots.get(stemEnglish(word)) ?? []) give(i, 0.95);
  const line = "\n" + key;
  if (key.length > 1)
    for (let at = lines.text.indexOf(line); at >= 0; at = lines.text.indexOf(line, at + 1)) {
      const i = lines.owner[at + 1];
      give(i, 0.6 + (0.35 * key.length) / keys[i].length);
    }
  for (let n = key.length - 1; n > 3 && n > 0.6 * key.length; n--) {
    const shorter = byKeys.get(key.slice(0, n));
    if (shorter !== undefined) give(shorter, (0.9 * n) / key.length);
  }
  const sound = skeleton(word);
  if (sound.length > (alone ? 2 : 1))
    for (const i of sounds.get(sound) ?? [])
      if (HANGUL.test(word) !== HANGUL.test(bare[i]) || (same === undefined && distance(key, keys[i], 0.4 * key.length) < Infinity)) give(i, 0.35 + 0.15 * Math.min(3, sound.length - 1));
  const limit = same !== undefined || (alone && key.length < 7) ? 0 : room(key.length);
  if (limit) withTypos(key, keys, marks, limit, false, (i, far) => give(i, (key[0] === keys[i][0] ? 0.9 : 0.7) * (1 - far / key.length)));
  return scores;
}

function byWords(index, tokens, add) {
  const all = wordsOf(index);
  const { byKeys, inForms, inAbout, rarity } = all;
  const asked = tokens.map((word) => fits(all, word, tokens.length < 2));
  for (let i = 0; i + 1 < tokens.length; i++) {
    const joined = byKeys.get(keystrokes(tokens[i] + tokens[i + 1]));
    if (joined !== undefined) asked[i].set(joined, 1), asked[i + 1].set(joined, 1);
  }
  let total = 0;
  const hits = new Map(); // a form -> how each word fits
  const terms = new Map(); // a term -> its names, then the rest
  const slot = (map, key, size) => map.get(key) ?? map.set(key, new Float32Array(size)).get(key);
  const n = tokens.length;
  const weights = asked.map((scores, a) => {
    const best = Math.max(0, ...scores.values());
    let weight = best ? 0 : Math.log(1 + index.terms.length) / (n > 2 ? 3 : 1);
    for (const [word, score] of scores) {
      if (score > best - 0.05) weight = Math.max(weight, rarity[word]);
      for (const f of inForms[word]) {
        const hit = slot(hits, f, n);
        if (score > hit[a]) hit[a] = score;
      }
      for (const t of inAbout[word]) {
        const hit = slot(terms, t, 2 * n);
        if (score > hit[n + a]) hit[n + a] = score;
      }
    }
    total += weight;
    return weight;
  });
  const tight = new Map(); // a term -> the name that fits best both ways
  for (const [f, hit] of hits) {
    const { t, rank = 0, name = "", text, words: own, phrase } = all.forms[f];
    const inTerm = slot(terms, t, 2 * n);
    let covered = 0;
    for (let a = 0; a < n; a++) {
      const at = phrase ? n + a : a;
      if (hit[a] > inTerm[at]) inTerm[at] = hit[a];
      covered += hit[a] * weights[a];
    }
    const best = (word) => Math.max(...asked.map((scores) => scores.get(byKeys.get(keystrokes(word))) ?? 0));
    let [mine, most] = [0, 0];
    for (const word of own) {
      const weight = rarity[byKeys.get(keystrokes(word))];
      mine += best(word) * weight;
      most += weight;
    }
    const whole = best(text);
    const both = (covered / total) ** 1.5 * Math.max(whole, mine / most) * (phrase ? 0.8 : 1) - rank * 0.02;
    const better = tight.get(t) ?? { both: 0 };
    if (both > better.both) tight.set(t, { both, name, phrase, whole: whole === 1 && text.length > 1 });
  }
  for (const [t, hit] of terms) {
    let [inNames, inAll] = [0, 0];
    for (let a = 0; a < n; a++) {
      inNames += hit[a] * weights[a];
      inAll += Math.max(hit[a], 0.75 * hit[n + a]) * weights[a];
    }
    const plain = inNames >= 0.5 * inAll;
    const share = inAll / total;
    const { both = 0, name = "", phrase, whole } = tight.get(t) ?? {};
    if ((n < 2 && !plain && !(phrase && whole)) || share < 0.26 || (share < 0.36 && inAll < 7 && !whole)) continue;
    add({ t, name }, Math.max(60 * share + 22 * both, whole && !phrase ? 36 : 0), plain ? "words" : "about");
  }
}

/** The case forms of names in Cyrillic; a name in another script has its one form. */

interface Declension {
  readonly ends: RegExp;
  /** What is cut off before an ending is put on. */
  readonly cut: number;
  readonly endings: readonly string[];
}

const female: readonly Declension[] = [
  { ends: /[сц]кая$/, cut: 2, endings: ['ая', 'ой', 'ай', 'ую', 'ою', 'аю'] },
  { ends: /[сц]ька$/, cut: 1, endings: ['а', 'ої', 'ій', 'у', 'ою'] },
  {
    ends: /[иіы]я$/,
    cut: 1,
    endings: ['я', 'и', 'і', 'ю', 'ей', 'ею', 'ї', 'єю', 'й', 'яй', 'ях'],
  },
  {
    ends: /а$/,
    cut: 1,
    endings: ['а', 'ы', 'и', 'і', 'е', 'у', 'ой', 'ою', 'ай', 'аю', 'ої', 'ій'],
  },
  { ends: /я$/, cut: 1, endings: ['я', 'и', 'і', 'ю', 'ей', 'ею', 'е', 'яй', 'єю'] },
];

const male: readonly Declension[] = [
  { ends: /[сц]ь?кий$/, cut: 2, endings: ['ий', 'ого', 'ому', 'им', 'ом', 'ім'] },
  { ends: /[сц]кі$/, cut: 1, endings: ['і', 'ага', 'аму', 'ім'] },
  {
    ends: /к[оа]$/,
    cut: 1,
    endings: ['о', 'а', 'у', 'ом', 'ам', 'и', 'ы', 'е', 'і', 'ой', 'ай', 'ою', 'аю'],
  },
  { ends: /[ьй]$/, cut: 1, endings: ['ь', 'й', 'я', 'ю', 'ем', 'е', 'єм', 'єві', 'ем'] },
  {
    ends: /[бвгджзклмнпрстфхцчшщў]$/,
    cut: 0,
    endings: ['', 'а', 'у', 'ом', 'ам', 'ым', 'е', 'ем', 'і', 'ові'],
  },
];

/** All forms of a name, its own first. */
export function listCaseForms(name: string, sex: 'female' | 'male'): string[] {
  const declension = (sex === 'female' ? female : male).find(({ ends }) => ends.test(name));
  if (!declension) return [name];
  const stem = name.slice(0, name.length - declension.cut);
  return [...new Set([name, ...declension.endings.map((ending) => stem + ending)])];
}

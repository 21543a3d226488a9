const NAMES =
  'Ines Tomás Aiko Bruno Chidi Dalia Farah Jamal Fatima Vera Ivo Rosa Bilal Zlatan Wim Henrik Timo Sofia ' +
  'Rafael Priya Oskar Noor Maya Luca Kemal Jonas Irena Hugo Greta Felix Elif Dmitri Clara Anouk Zoe ' +
  'Yusuf Xenia Uma Goran Hana Jana Omar Quinn Kofi Emil Linnea Suri Mei';

const LONG = [
  'Maximilian-Alexander III',
  'WWWWWWWWWWWWWWWWWWWWWWWW',
  'The Gradient Descendants',
  'Wolfgang Wilhelm Wagner W',
  '学习率太大了请小心一点不要越过最低点谢谢大家啊',
];

/** The k-th name of a made-up class; every second one of 24 letters where they are to be long. */
export function galleryName(k: number, isLong: boolean): string {
  if (isLong && k % 2 === 0) return [...LONG[(k / 2) % LONG.length]!].slice(0, 24).join('');
  const names = NAMES.split(' ');
  const round = Math.floor(k / names.length);
  return `${names[k % names.length]}${round === 0 ? '' : ` ${round + 1}`}`;
}

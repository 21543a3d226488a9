import { MARK_PATHS, type MarkKind } from '../../ui/marks/outcome';
import type { StageColours } from '../scene/stage-colours';

/** In drawing order: later ones lie on top. */
export const MARK_KINDS: readonly MarkKind[] = [
  'running',
  'too-slow',
  'trapped',
  'oscillating',
  'converged',
  'diverged',
];

/** A mark that stands for several runs is larger by this factor. */
export const COUNTED_SCALE = 1.55;
/** How far the glow reaches, in em of the canvas: 14 pixels where the text has 28. */
const GLOW_EM = 0.5;
const GLOW_ALPHA = 0.6;

interface Sprite {
  readonly image: HTMLCanvasElement;
  /** Half the length of its side, in CSS pixels. */
  readonly half: number;
}

/** The marks as small pictures, drawn once per size and theme: a frame only copies them. */
export class MarkSprites {
  readonly #sprites = new Map<number, Sprite>();
  readonly #paths = MARK_KINDS.map((kind) => new Path2D(MARK_PATHS[kind]));

  constructor(
    readonly colours: StageColours,
    readonly em: number,
    readonly pixelRatio: number,
  ) {}

  /** @param kind index in MARK_KINDS @param radius in CSS pixels @param glow its glow instead of the mark itself */
  draw(
    context: CanvasRenderingContext2D,
    kind: number,
    radius: number,
    x: number,
    y: number,
    glow = false,
  ): void {
    const { image, half } = this.#sprite(kind, radius, glow);
    context.drawImage(image, x - half, y - half, 2 * half, 2 * half);
  }

  #sprite(kind: number, radius: number, glow: boolean): Sprite {
    const key = (Math.round(radius * 4) * MARK_KINDS.length + kind) * 2 + (glow ? 1 : 0);
    const known = this.#sprites.get(key);
    if (known !== undefined) return known;
    const made = glow ? this.#glow(kind, radius) : this.#mark(kind, radius);
    this.#sprites.set(key, made);
    return made;
  }

  #mark(kind: number, radius: number): Sprite {
    const { colours } = this;
    const keyline = Math.max(0.18, 1.5 / radius);
    const sprite = this.#blank(radius * (1.25 + keyline), radius);
    const { context } = sprite;
    context.lineJoin = 'round';
    context.lineWidth = 2 * keyline;
    context.strokeStyle = colours.keyline;
    context.stroke(this.#paths[kind]!);
    context.fillStyle = colours.fills[MARK_KINDS[kind]!];
    context.fill(this.#paths[kind]!);
    return sprite;
  }

  #glow(kind: number, radius: number): Sprite {
    const reach = GLOW_EM * this.em;
    const sprite = this.#blank(radius + 3 * reach, radius);
    const { context, image } = sprite;
    const far = 4 * image.width;
    // Only the shadow is wanted: the shape that casts it is outside the picture.
    context.translate(-far / (this.pixelRatio * radius), 0);
    context.globalAlpha = GLOW_ALPHA;
    context.shadowColor = this.colours.fills[MARK_KINDS[kind]!];
    context.shadowBlur = 2 * reach * this.pixelRatio;
    context.shadowOffsetX = far;
    context.fillStyle = context.shadowColor;
    context.fill(this.#paths[kind]!);
    return sprite;
  }

  /** A canvas in whose units the mark has radius 1 around the centre. */
  #blank(half: number, radius: number): Sprite & { readonly context: CanvasRenderingContext2D } {
    const image = document.createElement('canvas');
    const side = Math.ceil(2 * half * this.pixelRatio);
    image.width = side;
    image.height = side;
    const context = image.getContext('2d')!;
    const scale = radius * this.pixelRatio;
    context.setTransform(scale, 0, 0, scale, side / 2, side / 2);
    return { image, half: side / (2 * this.pixelRatio), context };
  }
}

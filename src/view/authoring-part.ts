import type {ReactiveController} from 'lit';
import {Lazy} from './lazy.js';
import type {ControlledHost} from './part-host.js';

/** An element that shows what its author is writing. */
export interface AuthoredHost extends ControlledHost, HTMLElement {
  roadmap?: unknown;
}

const authored = new WeakSet<AuthoredHost>();

/** Lets files be dropped on an element and texts be pasted to be looked at, as long as it is `authoring`. */
export function author(host: AuthoredHost): void {
  if (authored.has(host)) return;
  authored.add(host);
  host.addController(new Authoring(host));
}

class Authoring implements ReactiveController {
  readonly #host: AuthoredHost;
  readonly #toast = new Lazy(() => import('./toast-part.js'));

  constructor(host: AuthoredHost) {
    this.#host = host;
  }

  hostConnected(): void {
    this.#host.addEventListener('dragover', this.#onDragOver);
    this.#host.addEventListener('drop', this.#onDrop);
    document.addEventListener('paste', this.#onPaste);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('dragover', this.#onDragOver);
    this.#host.removeEventListener('drop', this.#onDrop);
    document.removeEventListener('paste', this.#onPaste);
  }

  readonly #onDragOver = (event: DragEvent): void => {
    const {dataTransfer} = event;
    if (!this.#host.authoring || !dataTransfer) return;
    event.preventDefault();
    dataTransfer.dropEffect = 'copy';
  };

  readonly #onDrop = (event: DragEvent): void => {
    if (!this.#host.authoring || !event.dataTransfer) return;
    event.preventDefault();
    this.#take(event.dataTransfer);
  };

  readonly #onPaste = (event: ClipboardEvent): void => {
    const isWanted = this.#host.authoring && this.#host.matches(':hover, :focus-within') && !isWriting(event);
    if (isWanted && event.clipboardData && this.#take(event.clipboardData)) event.preventDefault();
  };

  /** Shows the first file, else the text; false when there is neither. */
  #take(data: DataTransfer): boolean {
    const [file] = data.files;
    const text = data.getData('text/plain');
    if (file) void file.text().then((content) => this.#preview(content, file.name));
    else if (text.trim()) this.#preview(text, firstWords(text));
    return file !== undefined || text.trim() !== '';
  }

  /** Nothing is stored; what was there before is a click away. */
  #preview(text: string, name: string): void {
    const host = this.#host;
    const before = host.roadmap;
    host.roadmap = text;
    this.#toast.use(({toast}) => {
      toast(host, host.t('previewOf', {name}), {
        label: host.t('close'),
        run: () => {
          host.roadmap = before;
        },
      });
    });
  }
}

/** Whether the reader is writing somewhere, where a paste belongs. */
function isWriting(event: Event): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}

const LONGEST_NAME = 40;

function firstWords(text: string): string {
  const [line = ''] = text.trim().split('\n', 1);
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME)}…` : line;
}

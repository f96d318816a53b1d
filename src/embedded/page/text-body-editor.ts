import type { BodyEditor, Coercion } from '../host/draft';
import { textToHtml } from '../model/escape-html';

/** The plain-text body. HTML given to it stays as written: tags are text here. */
export class TextBodyEditor implements BodyEditor {
  constructor(private readonly area: HTMLTextAreaElement) {}

  read(coercion: Coercion): string {
    return coercion === 'text'
      ? this.area.value
      : `<html><head></head><body>${textToHtml(this.area.value)}</body></html>`;
  }

  replace(data: string): void {
    this.area.value = data;
  }

  prepend(data: string): void {
    this.area.setRangeText(data, 0, 0, 'preserve');
  }

  insertAtSelection(data: string): void {
    this.area.setRangeText(data, this.area.selectionStart, this.area.selectionEnd, 'end');
  }

  readSelection(): string {
    return this.area.value.slice(this.area.selectionStart, this.area.selectionEnd);
  }

  setSignature(data: string): void {
    this.area.value += `\n\n${data}`;
  }
}

import {css, type CSSResult} from 'lit';

/** On paper: the printable list alone, black on white, however long. On the screen it is not there. */
export const printStyles: CSSResult = css`
  .paper {
    display: none;
  }
  @media print {
    :host {
      block-size: auto !important;
      contain: none;
    }
    .root,
    .shell {
      display: block;
      block-size: auto;
      overflow: visible;
      container-type: normal;
      background: none;
      color-scheme: light;
    }
    .shell::after,
    .shell > :not(.paper) {
      display: none !important;
    }
    .paper {
      display: block;
      --g: 12px;
      --star: 12px;
      --sr-ink: #000;
      --sr-todo: #000;
      --sr-learning: #000;
      --sr-done: #000;
      --sr-skip: #000;
      color: #000;
      font-size: 10pt;
    }
    .paper :is(h1, h2, p, ul) {
      margin: 0;
      padding: 0;
    }
    .paper h1 {
      font-size: 18pt;
      margin-block-end: 4pt;
    }
    .paper > p {
      margin-block-end: 4pt;
    }
    .paper p {
      font-size: 9pt;
      orphans: 3;
      widows: 3;
    }
    .paper li {
      list-style: none;
    }
    .paper li > p {
      margin-inline-start: 18px;
    }
    .paper li > ul {
      margin-inline-start: 5px;
      padding-inline-start: 13px;
      border-inline-start: 0.5pt solid #999;
    }
    .paper .ways {
      margin-block: 5pt 3pt;
      padding: 2pt 6px;
      border: 0.5pt solid #000;
      border-radius: 5px;
    }
    .paper .ways > ul {
      margin: 0;
      padding: 0;
      border: 0;
    }
    .said {
      display: flex;
      align-items: center;
      gap: 6px;
      padding-block: 1.5pt;
      font-weight: 400;
      break-inside: avoid;
    }
    .said.g::before,
    .paper .star {
      print-color-adjust: exact;
    }
    .said > .tx {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    h2.said {
      margin-block-start: 12pt !important;
      font-size: 13pt;
      font-weight: 650;
      break-after: avoid;
    }
    .said.skipped > .tx {
      text-decoration: line-through;
    }
    .paper small {
      flex: none;
      font-weight: 400;
    }
    .paper :is(small, .address) {
      font-size: 8pt;
    }
    .address {
      overflow-wrap: anywhere;
    }
  }
`;

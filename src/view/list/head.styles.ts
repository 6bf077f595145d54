import {css, type CSSResult} from 'lit';

/** The heads of sections: a number in a ring, the title, the count and a bar. */
export const headStyles: CSSResult = css`
  /* --- heads of sections --- */
  .top {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    gap: 12px;
    padding-block: 14px;
    background: var(--sr-surface);
  }
  .top > .entry {
    gap: inherit;
  }
  .top > .entry:not(.branch) {
    padding-inline-start: 26px;
  }
  .top .turn {
    margin-block: -14px;
    inline-size: 38px;
    margin-inline: -12px;
  }
  .top .turn::before {
    inline-size: 6.6px;
    block-size: 6.6px;
  }
  .top .tx {
    padding-block: 0;
    font-size: 17px;
    font-weight: 650;
    line-height: 1.3;
    letter-spacing: -0.01em;
  }
  .ring {
    position: relative;
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 27.4px;
    block-size: 27.4px;
    margin: 1.3px;
    border: 1.3px solid var(--sr-road-edge);
    border-radius: 50%;
    font-size: 12.4px;
    font-weight: 650;
    forced-color-adjust: none;
  }
  .ring::after {
    content: attr(data-number);
  }
  .ring::before {
    content: '';
    position: absolute;
    inset: -2.3px;
    border-radius: 50%;
    background: conic-gradient(var(--sr-done) calc(var(--share) * 1turn), transparent 0);
    mask: radial-gradient(closest-side, transparent calc(100% - 3.5px), #000 calc(100% - 3.1px));
  }
  .ring.done {
    border-color: var(--sr-done);
    background: var(--sr-done);
    color: var(--sr-on-done);
  }
  .top > .n {
    font-size: 13px;
    color: var(--sr-ink-2);
  }
  .top > .long {
    margin-inline-start: auto;
  }
  .top > .short {
    display: none;
  }
  .links + .long {
    margin-inline-start: 10px;
  }
  .top > .pbar {
    flex: none;
    inline-size: 96px;
  }
  @supports (container-type: scroll-state) {
    .top {
      container-type: scroll-state;
    }
    .top::after {
      content: '';
      position: absolute;
      inset: auto 0 0;
      block-size: 1px;
    }
    @container scroll-state(stuck: top) {
      .top::after {
        background: var(--sr-line);
      }
    }
  }
`;

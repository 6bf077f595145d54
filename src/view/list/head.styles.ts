import {css, type CSSResult} from 'lit';

/** The heads of sections: a number in a ring, the title, the count and a bar. */
export const headStyles: CSSResult = css`
  /* --- heads of sections --- */
  .top {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    gap: calc(12em / var(--f));
    padding-block: calc(14em / var(--f));
    background: var(--sr-surface);
  }
  .top > .entry {
    gap: inherit;
  }
  .top > .entry:not(.branch) {
    padding-inline-start: calc(26em / var(--f));
  }
  .top .turn {
    margin-block: calc(-14em / var(--f));
    inline-size: calc(38em / var(--f));
    margin-inline: calc(-12em / var(--f));
  }
  .top .turn::before {
    inline-size: calc(6.6em / var(--f));
    block-size: calc(6.6em / var(--f));
  }
  .top .tx {
    padding-block: 0;
    font-size: calc(17em / var(--f));
    --star: calc(12em / 17);
    font-weight: 650;
    line-height: 1.3;
    letter-spacing: -0.01em;
  }
  .ring {
    position: relative;
    flex: none;
    display: grid;
    place-items: center;
    inline-size: calc(27.4em / 12.4);
    block-size: calc(27.4em / 12.4);
    margin: 1.3px;
    border: 1.3px solid var(--sr-road-edge);
    border-radius: 50%;
    font-size: calc(12.4em / var(--f));
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
    font-size: calc(13em / var(--f));
    color: var(--sr-ink-2);
  }
  .top > .long {
    margin-inline-start: auto;
  }
  .top > .short {
    display: none;
  }
  .links + .long {
    margin-inline-start: calc(10em / var(--f));
  }
  .top > .pbar {
    flex: none;
    inline-size: calc(96em / var(--f));
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

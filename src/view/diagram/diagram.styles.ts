import {css, type CSSResult} from 'lit';
import {boxesStyles} from './boxes.styles.js';
import {branchesStyles} from './branches.styles.js';
import {farStyles} from './far.styles.js';
import {panelsStyles} from './panels.styles.js';
import {roadStyles} from './road.styles.js';
import {stageStyles} from './stage.styles.js';

/** The drawn roadmap. Measures are world pixels and must agree with layout/measures.ts. */
export const diagramStyles: CSSResult = css`
  ${stageStyles}
  ${roadStyles}
  ${panelsStyles}
  ${boxesStyles}
  ${branchesStyles}
  ${farStyles}
`;

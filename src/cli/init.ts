import {parseArgs} from 'node:util';
import {say, write} from './output.js';

/** Writes a small roadmap to begin with: Markdown with comments, or JSON when the name asks for it. */
export function init(args: string[]): Promise<number> {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {force: {type: 'boolean'}},
  });
  const [out = 'roadmap.md'] = positionals;
  const text = out.endsWith('.json') ? JSON_STARTER : MARKDOWN_STARTER;
  write(text, {out, replace: values.force === true});
  if (out !== '-') say(`${out} is written. Next: skill-roadmap validate ${out}`);
  return Promise.resolve(0);
}

const MARKDOWN_STARTER = `# Bake bread

<!-- The first heading names the roadmap. Text below it says what it is about. -->

From flour to crust, in learning order.

## Dough

<!-- Headings are groups. Items are skills; indent them to put one below another. -->

- Weigh the flour
- Knead <!--{"importance": "core", "minutes": 15}-->
  - By hand
  - By machine <!--{"importance": "optional"}-->

  <!-- A kind in back quotes and a link is something to read, watch or do about a skill. -->
  - \`Video\` [Kneading in five minutes](https://example.org/knead)
- Proof

## Oven

<!-- Of a choice the reader needs only some: here one of two. The comment may hold every property of the schema. -->

- <!--{"choose": 1}--> pick 1
  - Stone <!--{"recommended": true}-->
  - Steel
- Steam
`;

const JSON_STARTER = `{
  "$schema": "https://unpkg.com/skill-roadmap/roadmap.schema.json",
  "title": "Bake bread",
  "id": "bake-bread",
  "description": "From flour to crust, in learning order. Your editor explains every property: see $schema.",
  "lang": "en",
  "children": [
    {
      "title": "Dough",
      "children": [
        {"title": "Weigh the flour"},
        {
          "title": "Knead",
          "importance": "core",
          "minutes": 15,
          "resources": [{"type": "video", "title": "Kneading in five minutes", "url": "https://example.org/knead"}],
          "children": [{"title": "By hand"}, {"title": "By machine", "importance": "optional"}]
        },
        {"title": "Proof"}
      ]
    },
    {
      "title": "Oven",
      "children": [
        {"choose": 1, "children": [{"title": "Stone", "recommended": true}, {"title": "Steel"}]},
        {"title": "Steam"}
      ]
    }
  ]
}
`;

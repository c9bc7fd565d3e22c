/**
 * `npm run learn`: makes the weights that the parser reads with anew from the golden notices. To be run after the
 * golden notices, the recognizers or the features have changed; the same notices give the same weights.
 */
import { writeFileSync } from "node:fs";
import { examplesOf } from "../quality/examples";
import { goldenNotices } from "../quality/golden";
import { keptModels, learnFrom } from "../quality/learning";

const notices = goldenNotices("tests/golden", "seeds");
const models = keptModels(learnFrom(notices.map(examplesOf)));
writeFileSync("lib/parser/weighing/weights.json", `${JSON.stringify(models, null, 2)}\n`);
console.log(`learnt from ${notices.length} notices`);

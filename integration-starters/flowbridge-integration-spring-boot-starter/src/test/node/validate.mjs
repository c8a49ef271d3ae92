// Checks element templates with the modeler's own validator: node validate.mjs FILE…
import { readFileSync } from 'node:fs';
import validator from '@bpmn-io/element-templates-validator';

let valid = true;
for (const file of process.argv.slice(2)) {
  const result = validator.validate(JSON.parse(readFileSync(file, 'utf8')));
  for (const error of result.errors ?? []) {
    console.error(`${file}: ${error.instancePath} ${error.message}`);
  }
  valid &&= result.valid;
}
process.exit(valid ? 0 : 1);

import { rankWith, uiTypeIs, type JsonFormsRendererRegistryEntry } from '@jsonforms/core'
import { markRaw } from 'vue'
import CategorizationLayout from './CategorizationLayout.vue'

export const entry: JsonFormsRendererRegistryEntry = {
  renderer: markRaw(CategorizationLayout),
  tester: rankWith(1, uiTypeIs('Categorization')),
}

// Questions of engineers: cavitation, firmware, meshes, test data, seals.
import { conversation } from '../conversation.ts';
import type { QuestionText } from './shape.ts';

export const labQuestions: QuestionText[] = [
	{
		slug: 'cavitation-at-half-flow',
		title: 'Why does a P-300 cavitate at half flow when the curve says there is a metre to spare?',
		body: `Customer in Cork, sea water at 9 °C, flooded suction. At full flow quiet, at half flow gravel. NPSH available is a good metre above the curve at both points.

I have changed the impeller once. Same gravel.`,
		asker: 'liam.doyle',
		space: 'pump-lab',
		topics: ['p-300', 'hydraulics', 'field-service'],
		language: 'en',
		daysAgo: 143,
		hour: 16,
		up: ['daniel.osei', 'viktor.lindqvist', 'clara.bianchi', 'neha.patil', 'arjun.mehta'],
		followers: ['daniel.osei', 'neha.patil'],
		answers: [
			{
				by: 'viktor.lindqvist',
				afterHours: 15,
				accepted: true,
				body: `Because the curve is the point where the head has already dropped by three per cent. The noise begins long before, and at part load it begins for another reason: the flow turns round at the edge of the impeller eye and comes back as a ring. That ring has its own low pressure, and no NPSH of the plant gets in there.

You will hear it between 35 and 60 per cent of the best point. Three ways out, cheapest first:

1. Run it above 65 per cent: trim the impeller instead of throttling. For 50 per cent flow that is about 178 mm; I will send the curve.
2. A bypass of 15 per cent back to the **tank**, not to the suction pipe.
3. The inducer version. It moves the ring, it does not remove it.

Changing the impeller like for like gives you the same gravel in a new impeller.`,
				up: ['liam.doyle', 'daniel.osei', 'clara.bianchi', 'arjun.mehta', 'yusuf.demir', 'tomas.horak', 'elif.arslan'],
				helped: [
					['liam.doyle', 480],
					['daniel.osei', 120],
					['arjun.mehta', 60]
				],
				comments: conversation(`
					liam.doyle 40: 178 mm it is. You can hear the gulls now.
					> viktor.lindqvist 42: That is the best test report I have read this year.
					elif.arslan 60: Is this why the dairy in Brno complained in spring? They throttle too.
					> viktor.lindqvist 63: Send me the operating points. I would bet a cake.
				`)
			},
			{
				by: 'daniel.osei',
				afterHours: 20,
				body: `Before anybody opens it: hold a long screwdriver to the suction nozzle and to the casing. Louder at the nozzle is the ring Viktor means. Louder at the casing, a third of the way round, is the tongue, and then it is the trim.`,
				up: ['liam.doyle', 'neha.patil', 'viktor.lindqvist', 'emil.lorenz'],
				helped: [['neha.patil', 30]]
			}
		]
	},
	{
		slug: 'px4-log-over-usb',
		title: 'How do I get the event log out of a PX4 without the service laptop?',
		body: `On site with only my own machine. The controller shows up as a serial port. Is there a command, or do I need the tool?`,
		asker: 'daniel.osei',
		topics: ['firmware', 'field-service'],
		language: 'en',
		daysAgo: 74,
		hour: 13,
		up: ['liam.doyle', 'neha.patil', 'priya.nair', 'hannes.vogt'],
		found: ['liam.doyle'],
		answers: [
			{
				by: 'priya.nair',
				afterHours: 2,
				accepted: true,
				body: `From 2.7 on there is a text console. 115200 baud, 8N1, no flow control, then:

\`\`\`
> log list
  0  2.7.3   1204 events   since power-up
  1  2.7.3    310 events   last fault
> log dump 1 csv
\`\`\`

Catch it with any terminal program that writes to a file. \`csv\` is semicolons, because half of you open it in a German spreadsheet. On 2.6 and older there is no console: there you do need the tool.`,
				up: ['daniel.osei', 'liam.doyle', 'ines.carvalho', 'hannes.vogt', 'yusuf.demir'],
				helped: [
					['daniel.osei', 120],
					['liam.doyle', 60],
					['yusuf.demir', 15]
				],
				comments: conversation(`
					ines.carvalho 5: Thank you for the semicolons.
					yusuf.demir 30: Does dumping clear it?
					> priya.nair 31: No. \`log clear\` does, and it asks twice.
				`)
			}
		],
		owner: { handle: 'priya.nair', reviewInDays: -3 }
	},
	{
		slug: 'px4-update-before-shipping',
		title: 'Which PX4 release goes on new pumps before shipping?',
		body: 'The list at line 3 still says 2.6.9. The box says 2.7. Which one is right?',
		asker: 'rohan.kulkarni',
		space: 'pune',
		topics: ['firmware', 'quality'],
		language: 'en',
		daysAgo: 133,
		hour: 7,
		up: ['sunita.deshpande'],
		answers: [
			{
				by: 'priya.nair',
				afterHours: 4,
				accepted: true,
				body: '2.6.9 until the end of the month, then 2.7.0. I will hang a new list when it changes.',
				up: ['rohan.kulkarni', 'sunita.deshpande'],
				helped: [['rohan.kulkarni', 15]]
			}
		],
		outdated: {
			by: 'priya.nair',
			daysAgo: 70,
			note: 'Releases are now on the label of each box.',
			instead: 'px4-release-label'
		}
	},
	{
		slug: 'px4-release-label',
		title: 'Where do I see which PX4 release a pump must leave with?',
		body: 'The paper lists are gone. Where does it say now?',
		asker: 'neha.patil',
		topics: ['firmware', 'quality', 'field-service'],
		language: 'en',
		daysAgo: 71,
		hour: 11,
		up: ['rohan.kulkarni', 'daniel.osei'],
		answers: [
			{
				by: 'priya.nair',
				afterHours: 1,
				accepted: true,
				body: 'On the label of the box, last line, `FW`. The line scanner refuses to close an order when the controller says something else. If the label is missing, the order knows it: field *controller release*.',
				up: ['neha.patil', 'rohan.kulkarni', 'sunita.deshpande'],
				helped: [
					['neha.patil', 30],
					['rohan.kulkarni', 30]
				]
			}
		]
	},
	{
		slug: 'mesh-near-the-wall',
		title: 'How fine does the mesh at the wall have to be before a torque from simulation means anything?',
		body: `I get 4 % less torque than bench TB2 measured, and 9 % less when I make the mesh coarser. Where do you stop?`,
		asker: 'arjun.mehta',
		space: 'pump-lab',
		topics: ['hydraulics', 'data', 'test-bench'],
		language: 'en',
		daysAgo: 33,
		hour: 12,
		up: ['viktor.lindqvist', 'clara.bianchi', 'ines.carvalho'],
		invited: [{ by: 'arjun.mehta', who: 'viktor.lindqvist', said: 'accept' }],
		answers: [
			{
				by: 'viktor.lindqvist',
				afterHours: 18,
				accepted: true,
				body: `I stop when the next mesh changes less than the bench does between two Mondays. That is 1.5 % on TB2, ask Yusuf.

For the wheel side gaps: first cell at y⁺ around 1, twelve layers, growth 1.2. Most of your missing torque is disc friction in those gaps, not in the blades. If the gap has fewer than eight cells across, you are simulating a rumour.`,
				up: ['arjun.mehta', 'clara.bianchi', 'ines.carvalho', 'tomas.horak'],
				helped: [['arjun.mehta', 240]]
			},
			{
				by: 'yusuf.demir',
				afterHours: 30,
				body: '1.4 %. And TB2 reads half a per cent high until the oil in the bearing block is warm, so do not compare with anything before nine in the morning.',
				up: ['arjun.mehta', 'viktor.lindqvist', 'ines.carvalho'],
				helped: [['ines.carvalho', 15]]
			}
		]
	},
	{
		slug: 'vibration-limit-small-pumps',
		title: 'Which vibration limit holds for pumps under 15 kW on a soft base?',
		body: `The standard has a class for rigid and one for flexible supports, and the customer has a steel frame on rubber. TB3 says 3.1 mm/s. Pass or fail?`,
		asker: 'ines.carvalho',
		space: 'pump-lab',
		topics: ['test-bench', 'quality', 'data'],
		language: 'en',
		daysAgo: 6,
		hour: 15,
		up: ['yusuf.demir', 'mira.rao', 'gerd.baumann'],
		followers: ['mira.rao'],
		answers: []
	},
	{
		slug: 'seal-material-hot-lye',
		title: 'Which seal survives 2 % lye at 85 °C, eight hours a day?',
		body: `Cleaning in place at a dairy. They went through two sets of the usual rubber in a quarter, swollen like raisins in milk.`,
		asker: 'elif.arslan',
		topics: ['seals', 'customers', 'p-300'],
		language: 'en',
		daysAgo: 52,
		hour: 10,
		up: ['tomas.horak', 'daniel.osei', 'sophie.leclerc', 'markus.thiele'],
		answers: [
			{
				by: 'tomas.horak',
				afterHours: 6,
				accepted: true,
				body: `EPDM, peroxide-cured, and only that. What swelled was FKM: it laughs at oil and dies in hot lye. In the price list EPDM is variant **-E2**, same groove, four weeks.

One warning for the first fill: no mineral grease on EPDM. Silicone, or it swells for the other reason.`,
				up: ['elif.arslan', 'daniel.osei', 'sophie.leclerc', 'viktor.lindqvist'],
				helped: [
					['elif.arslan', 240],
					['markus.thiele', 60]
				]
			},
			{
				by: 'sophie.leclerc',
				afterHours: 28,
				body: 'If they ever change to acid cleaning with peracetic acid, ask again: EPDM takes 0.2 % of it at room temperature and not much more.',
				up: ['tomas.horak', 'elif.arslan']
			}
		]
	}
];

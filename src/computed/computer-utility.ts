import { computed } from '../evidence/computed.ts';

/** The year of Amazon EC2, whose row is dated to the day and so is not a number. */
const EC2_YEAR = 2006;

const SUN = 'price-and-capacity/sun-cpu-hour-2004/value';
const EC2 = 'price-and-capacity/ec2-first-2006-08-24/value';

export default computed({
  'years-before-ec2': {
    unit: 'years',
    says: 'From the founding of Tymshare to Amazon EC2 in 2006',
    of: ['timeline/1965-tymshare-founded/date'],
    from: (founded) => EC2_YEAR - founded,
  },
  'sun-hour': {
    unit: 'USD',
    says: 'What Sun asked for one hour of one processor in 2004',
    of: [SUN],
    from: (dollars) => dollars,
  },
  'ec2-hour': {
    unit: 'cents',
    says: 'What Amazon asked for one hour of its first virtual machine in 2006',
    of: [EC2],
    from: (dollars) => dollars * 100,
  },
  'ec2-over-sun': {
    unit: 'percent',
    says: 'Amazon’s price for an hour of a virtual machine as a share of Sun’s for an hour of a processor, two goods that are not the same',
    of: [EC2, SUN],
    from: (ec2, sun) => (100 * ec2) / sun,
  },
});
